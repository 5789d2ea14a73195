import { isFunctionWord } from '@/language/diff/function-words'
import { wordRuns } from '@/language/diff/word-runs'
import type { Language } from '@/language/types'

/** A word or a punctuation mark; the white space between tokens belongs to none. */
export interface Token {
  start: number
  end: number
  /** The text as it is. */
  surface: string
  /** NFC, lower case, quotes and dashes folded, invisible characters dropped: what is compared. */
  key: string
  /** Stands for the key within one comparison. */
  id: number
  /** How much a match of this token is worth: 1 content word, 0.3 function word, 0.2 mark. */
  weight: number
}

const segmenters: Partial<Record<Language, Intl.Segmenter>> = {}
const BLANK = /^[\s\p{Cf}]+$/u
const WORD = /[\p{L}\p{N}]/u
const INVISIBLE = /\p{Cf}/gu
/** The US is no pronoun. */
const ACRONYM = /^\p{Lu}{2,}$/u
const JOINER = /^[\u200b\u2060\ufeff]+$/u

/**
 * Splits a text into words and marks with offsets in UTF-16 code units (Unicode UAX #29 word
 * boundaries). A word split by a zero-width space stays one token. Any string is accepted; give
 * both texts of a comparison the same `ids`.
 */
export function tokenise(
  text: string,
  language: Language,
  ids: Map<string, number> = new Map(),
): Token[] {
  const tokens: Token[] = []
  let joins = false
  for (const { segment, index } of wordRuns(text, segmenterFor(language))) {
    if (BLANK.test(segment)) {
      joins = JOINER.test(segment) && tokens.at(-1)?.end === index && isShort(tokens.at(-1))
      continue
    }
    const previous = tokens.at(-1)
    if (joins && previous && WORD.test(previous.surface) && WORD.test(segment)) tokens.pop()
    const start = tokens.at(-1) === previous ? index : (previous?.start ?? index)
    tokens.push(tokenAt(text.slice(start, index + segment.length), start, language, ids))
    joins = false
  }
  return tokens
}

/** No word is longer; joining on would cost the square of a hostile text. */
const LONGEST = 64

function isShort(token: Token | undefined): boolean {
  return token !== undefined && token.surface.length < LONGEST
}

/** What two spellings of the same token share: NFC, case, quote and dash style, invisibles folded. */
function foldedKey(surface: string): string {
  if (/^[a-z0-9]+$/.test(surface)) return surface
  const key = surface.normalize('NFC').toLowerCase().replace(INVISIBLE, '')
  const folded = key.replace(/[‘’‛ʼ´`′]/g, "'").replace(/[‐‑‒–—―−]/g, '-')
  if (WORD.test(folded)) return folded
  return folded.replace(/[“”„‟«»']/g, '"') || surface
}

function tokenAt(
  surface: string,
  start: number,
  language: Language,
  ids: Map<string, number>,
): Token {
  const key = foldedKey(surface)
  const id = ids.get(key) ?? ids.size
  ids.set(key, id)
  return {
    start,
    end: start + surface.length,
    surface,
    key,
    id,
    weight: weightOf(surface, key, language),
  }
}

function weightOf(surface: string, key: string, language: Language): number {
  if (!WORD.test(key)) return 0.2
  if (ACRONYM.test(surface)) return 1
  return isFunctionWord(key, language) ? 0.3 : 1
}

function segmenterFor(language: Language): Intl.Segmenter {
  segmenters[language] ??= new Intl.Segmenter(language, { granularity: 'word' })
  return segmenters[language]
}
