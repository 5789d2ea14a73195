import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { type ReactNode, Suspense } from 'react'
import { Providers } from './providers'
import './globals.css'

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

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Document>{children}</Document>
    </Suspense>
  )
}

/** Reading the request here keeps every page dynamic: a prerendered one would carry no nonce. */
async function Document({ children }: { children: ReactNode }) {
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
