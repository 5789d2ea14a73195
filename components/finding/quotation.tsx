import { useLocale } from 'next-intl'
import { type Language, marksAround } from '@/language'

interface QuotationProps {
  lang: Language
  text: string
}

/** Words of a text, in marks that those of its own do not double. */
export function Quotation({ lang, text }: QuotationProps) {
  const [open, close] = marksAround({ lang, text }, useLocale())
  return (
    <q lang={lang} style={{ quotes: `"${open}" "${close}"` }}>
      {text}
    </q>
  )
}
