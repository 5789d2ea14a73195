import { fold } from '@/language/align/words'

/** A word as the linker sees it. */
export interface LinkWord {
  start: number
  end: number
  /** Lower case, no accents, no possessive 's; of a number its digits; at most 40 code units. */
  folded: string
  isNumber: boolean
  /** Begins with a capital letter. */
  isCapital: boolean
}

/** Words beyond this many are left without links; no sentence is that long. */
export const mostWords = 5000

const stemLength = 5

const pattern =
  /EE\.?\s?UU\.?(?![\p{L}\p{M}\p{N}])|(?:\p{Lu}\.){2,}|\p{N}(?:[\p{N}.,’\u00a0\u202f]*\p{N})?(?:(?:st|nd|rd|th|[ºª])(?![\p{L}\p{M}\p{N}]))?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|[%€$£]/gu

/**
 * Words, numbers, dotted acronyms and signs said as words (%, €) of a text, in order, the first
 * 5,000. A hyphen parts words; an apostrophe does not; an ordinal's ending belongs to its number (16th,
 * 2ª). Any string is accepted.
 */
export function linkWords(text: string): LinkWord[] {
  const words: LinkWord[] = []
  for (const { 0: word, index } of text.matchAll(pattern)) {
    if (words.length === mostWords) break
    if (/^\p{M}+$/u.test(word)) continue
    const isNumber = /^\p{N}/u.test(word)
    words.push({
      start: index,
      end: index + word.length,
      folded: isNumber ? fold(word) : foldWord(word),
      isNumber,
      isCapital: /^\p{Lu}/u.test(word),
    })
  }
  return words
}

/** What words of one kin share: their first five letters; of a number all digits. */
export function stemOf({ folded, isNumber }: Pick<LinkWord, 'folded' | 'isNumber'>): string {
  return isNumber ? folded : folded.slice(0, stemLength)
}

function foldWord(word: string): string {
  const folded = fold(word).replace(/’/g, "'")
  if (folded.includes('.')) return folded.replace(/[.\s]/g, '')
  return folded.replace(/'s$/, '')
}
