import type { Language } from '@/language/types'

/** A sentence in parts: plain words, and words of a text with the language they are in. */
export type Sentence = readonly (string | Quotation)[]

export interface Quotation {
  lang: Language
  text: string
}

/** The table of one language: a sentence is made of the strings around and what stands in them. */
export function say(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Quotation | Sentence)[]
): Sentence {
  return strings.flatMap((text, at) => {
    const value = values[at]
    return [text, ...(value === undefined ? [] : partsOf(value))].filter((part) => part !== '')
  })
}

function partsOf(value: string | number | Quotation | Sentence): Sentence {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return 'lang' in value ? [value] : value
}

/** Words of the Spanish. */
export function es(text: string): Quotation {
  return { lang: 'es', text }
}

/** Words of the English, or English offered in their place. */
export function en(text: string): Quotation {
  return { lang: 'en', text }
}

/** Quotations with the word for "or" between them. */
export function either(choices: readonly Quotation[], or: string): Sentence {
  return choices.flatMap((choice, at) => (at === 0 ? [choice] : [` ${or} `, choice]))
}

/** The marks that a sentence in the given language sets around a quotation: those of its own are not doubled. */
export function marksAround({ text }: Quotation, language: Language): readonly [string, string] {
  if (language === 'es' && !/[«»]/.test(text)) return ['«', '»']
  return /[“”"]/.test(text) ? ['‘', '’'] : ['“', '”']
}

/** A sentence as plain text. */
export function plainSentence(sentence: Sentence, language: Language): string {
  return sentence
    .map((part) => {
      if (typeof part === 'string') return part
      const [open, close] = marksAround(part, language)
      return open + part.text + close
    })
    .join('')
}
