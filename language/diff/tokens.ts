import { isFunctionWord } from '@/language/diff/function-words'
import { scanWords } from '@/language/diff/scan-words'
import type { Language } from '@/language/types'

/** What a spelling stands for, the same wherever it is met within one comparison. */
interface Face {
  /** The text as it is. */
  surface: string
  /** NFC, lower case, quotes and dashes folded, invisible characters dropped: what is compared. */
  key: string
  /** Stands for the key within one comparison. */
  id: number
  /** How much a match of this token is worth: 1 content word, 0.3 function word, 0.2 mark. */
  weight: number
  /** Where a content word was last met in the first text; -1 for nowhere. */
  place: number
}

/** A word or a punctuation mark; the white space between tokens belongs to none. */
export interface Token extends Omit<Face, 'place'> {
  start: number
  end: number
}

/** Spellings met so far, keys among them; one for both texts of a comparison. */
export type Vocabulary = Map<string, Face>

const segmenters: Partial<Record<Language, Intl.Segmenter>> = {}
const PLAIN = /^[a-z0-9]+$/
const WORD = /[\p{L}\p{N}]/u
const INVISIBLE = /\p{Cf}/gu
/** The US is no pronoun. */
const ACRONYM = /^\p{Lu}{2,}$/u

/**
 * Splits a text into words and marks with offsets in UTF-16 code units (Unicode UAX #29 word
 * boundaries, see scan-words.ts). Any string is accepted; both texts of a comparison share `known`.
 * `like`: tokens of a text that probably goes on the same way, which makes it quicker.
 */
export function tokenise(
  text: string,
  language: Language,
  known: Vocabulary,
  like: readonly Token[] = [],
): Token[] {
  const bounds = scanWords(text, segmenterFor(language))
  const tokens: Token[] = []
  let guess = 0
  for (let at = 0; at < bounds.length; at += 2) {
    const start = bounds[at] as number
    const end = bounds[at + 1] as number
    let face: Omit<Face, 'place'> | undefined = like[guess]
    if (!face || face.surface.length !== end - start || !text.startsWith(face.surface, start)) {
      const met = faceOf(text.slice(start, end), language, known)
      if (met.place >= 0) guess = met.place
      if (like.length === 0 && met.weight === 1) met.place = tokens.length
      face = met
    }
    guess++
    const { surface, key, id, weight } = face
    tokens.push({ surface, key, id, weight, start, end })
  }
  return tokens
}

function faceOf(surface: string, language: Language, known: Vocabulary): Face {
  const met = known.get(surface)
  if (met) return met
  const key = PLAIN.test(surface) ? surface : foldedKey(surface)
  const id = key === surface ? known.size : keyFace(key, language, known).id
  const face = { surface, key, id, weight: weightOf(surface, key, language), place: -1 }
  known.set(surface, face)
  return face
}

/** The key spelt as itself, so that one table tells spellings and keys. */
function keyFace(key: string, language: Language, known: Vocabulary): Face {
  const met = known.get(key)
  if (met) return met
  const face = {
    surface: key,
    key,
    id: known.size,
    weight: weightOf(key, key, language),
    place: -1,
  }
  known.set(key, face)
  return face
}

/** What two spellings of the same token share: NFC, case, quote and dash style, invisibles folded. */
function foldedKey(surface: string): string {
  const key = surface.normalize('NFC').toLowerCase().replace(INVISIBLE, '')
  const folded = key.replace(/[‘’‛ʼ´`′]/g, "'").replace(/[‐‑‒–—―−]/g, '-')
  if (WORD.test(folded)) return folded
  return folded.replace(/[“”„‟«»']/g, '"') || surface
}

function weightOf(surface: string, key: string, language: Language): number {
  if (!PLAIN.test(key) && !WORD.test(key)) return 0.2
  if (ACRONYM.test(surface)) return 1
  return isFunctionWord(key, language) ? 0.3 : 1
}

function segmenterFor(language: Language): Intl.Segmenter {
  segmenters[language] ??= new Intl.Segmenter(language, { granularity: 'word' })
  return segmenters[language]
}
