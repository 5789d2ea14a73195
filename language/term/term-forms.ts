import { wordsOf } from '../check/words'
import type { GlossaryTerm } from '../types'
import { spanishForms } from './spanish-forms'
import { isAcronym, isPhraseLink } from './term-index'

/** Forms shown for a word of a longer phrase. */
const MAX_FORMS = 60

/**
 * What of a Spanish text will count as this term, for people to look over: a list of forms for a
 * single word, one list a word for a phrase, each of `most` forms at most. Given forms of its own are
 * not repeated.
 */
export function termForms(
  term: Pick<GlossaryTerm, 'spanish' | 'kind' | 'isCaseSensitive'>,
  most = MAX_FORMS,
): string[][] {
  const words = wordsOf(term.spanish.normalize('NFC'))
  return words.slice(0, 12).map((word) => {
    const isFixed =
      term.kind === 'name' || isAcronym(word.text) || (term.isCaseSensitive && word.isCapital)
    if (isFixed || isPhraseLink(word.lower)) return [word.text]
    return [...spanishForms(word.lower, term.kind ?? null, words.length === 1)].slice(0, most)
  })
}
