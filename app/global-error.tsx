'use client'

import { NoticePage } from '@/components/shell/notice-page'
import { buttonClass } from '@/components/ui/button-class'
import en from '@/messages/en/page.json'
import es from '@/messages/es/page.json'
import './globals.css'

/** Stands in when the root layout itself fails: nothing is known then, so it speaks both languages. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  const reference =
    error.digest === undefined ? undefined : { label: en.reference, value: error.digest }
  return (
    <html lang="en">
      <body className="flex flex-col">
        <title>Cotejo</title>
        <NoticePage title={en.brokenTitle} text={en.brokenText} reference={reference}>
          <a href="/desk" className={buttonClass({ variant: 'primary' })}>
            {en.toDesk}
          </a>
          <p lang="es" className="mt-6 w-full border-t border-rule pt-6 prose-text text-muted">
            <strong className="font-[620] text-ink">{es.brokenTitle}.</strong> {es.brokenText}
          </p>
        </NoticePage>
      </body>
    </html>
  )
}
