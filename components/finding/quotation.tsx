import { useLocale } from 'next-intl'
import { UnseenText } from '@/components/diff/unseen-text'
import { type Language, marksAround } from '@/language'
import { useBlankName } from './blank-name'

interface QuotationProps {
  lang: Language
  text: string
}

/**
 * Words of a text, in marks that those of its own do not double. White space alone is shown by the signs
 * that the text itself has for it on demand, and by its name.
 */
export function Quotation({ lang, text }: QuotationProps) {
  const [open, close] = marksAround({ lang, text }, useLocale())
  const name = useBlankName(text)
  return (
    <>
      <q lang={lang} className="whitespace-pre-wrap" style={{ quotes: `"${open}" "${close}"` }}>
        <UnseenText text={text} />
      </q>
      {name === null ? null : <span className="ml-2 font-sans text-xs text-muted">{name}</span>}
    </>
  )
}
