import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Providers } from './providers'
import './globals.css'

/**
 * No page of the tool is prerendered: it would carry no nonce. No `<Suspense>` stands above `<html>`:
 * it would send 200 before a page can say 404, 500 or "sign in first".
 */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Cotejo', template: '%s · Cotejo' },
  robots: { index: false, follow: false },
  referrer: 'strict-origin-when-cross-origin',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f3' },
    { media: '(prefers-color-scheme: dark)', color: '#181714' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [asked, locale] = await Promise.all([headers(), getLocale()])
  return (
    <html lang={locale} suppressHydrationWarning>
      <body className="flex flex-col">
        <NextIntlClientProvider>
          <Providers nonce={asked.get('x-nonce') ?? undefined}>{children}</Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
