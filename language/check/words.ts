import type { Span } from '@/language/types'

/** A word with its place. Apostrophes belong to it; hyphens part words. */
export interface Word {
  start: number
  end: number
  text: string
  /** NFC, lower case, straight apostrophe. */
  lower: string
  /** Starts with a capital. */
  isCapital: boolean
  /** First of the text or after a sentence end, a colon or an opening quotation mark. */
  opensSentence: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
const OPENING = /(?:[.!?…:]['"”’»)\]]*\s+|[.!?…:]\s*[-–—]\s*)['"“‘«¿¡([—–-]*\s*$|["“«¿¡]\s*$/u

/** Words of a text in order, offsets in UTF-16 code units. Any string is accepted. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const previous = words.at(-1)?.end ?? 0
    const between = text.slice(Math.max(previous, start - 12), start)
    words.push({
      start,
      end: start + match[0].length,
      text: match[0],
      lower: lowerOf(match[0]),
      isCapital: isCapital(match[0]),
      opensSentence: words.length === 0 || (between !== ' ' && OPENING.test(between)),
    })
  }
  return words
}

/** Plain letters take the short way: this runs for every word of every pair. */
function lowerOf(text: string): string {
  if (/^[a-z]+$/.test(text)) return text
  if (/^[A-Za-z]+$/.test(text)) return text.toLowerCase()
  return text.normalize('NFC').toLowerCase().replace(/’/g, "'")
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(text)
}

/** The stretch from the first of these words to the last; null without words. */
export function spanOf(words: readonly Word[]): Span | null {
  const first = words[0]
  const last = words.at(-1)
  return first && last ? [first.start, last.end] : null
}

/** Lower case without accents: what a name and its careless copy share. ñ becomes n. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** A set out of words written with spaces between, for lists kept small in the browser. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
