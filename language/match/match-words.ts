import { isFunctionWord } from '@/language/diff/function-words'
import { tokenise } from '@/language/diff/tokens'
import type { Language } from '@/language/types'

const WORD = /[\p{L}\p{N}]/u
const ACCENTS = /\p{M}/gu
/** UTF-16 code units of a word that are kept: no real word is longer. */
const LONGEST = 48
/** Words of one text that are kept: far more than any sentence has. */
const MOST = 400

/**
 * The words a text can be found by: lower case, accents folded, each once, in the order they come,
 * words of grammar left out unless it has no others. Holds letters, digits and the marks between
 * them alone, so that none of it can be taken for syntax.
 */
export function matchWords(text: string, language: Language): string[] {
  const words = new Set<string>()
  const grammar = new Set<string>()
  for (const { key } of tokenise(text, language, new Map())) {
    if (!WORD.test(key)) continue
    const folded = foldWord(key)
    if (folded === '') continue
    if (isFunctionWord(key, language)) grammar.add(folded)
    else words.add(folded)
    if (words.size >= MOST) break
  }
  return [...(words.size > 0 ? words : grammar)]
}

/** A word as it is looked up: lower case, without accents, at most 48 code units. */
export function foldWord(word: string): string {
  const folded = word.normalize('NFKD').replace(ACCENTS, '').toLowerCase()
  return folded.replace(/[^\p{L}\p{N}.,'-]/gu, '').slice(0, LONGEST)
}
