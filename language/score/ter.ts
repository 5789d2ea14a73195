import { editDistance } from './edit-distance'
import { shiftWords } from './shifts'

export interface TerCount {
  /** Shifts, insertions, deletions and substitutions of words. */
  edits: number
  /** Words of the reference. */
  words: number
  /** False when a bound was hit: fewer shifts were tried than there were. */
  precise: boolean
}

/** Words beyond which no shifts are looked for: their search grows with the cube of the length. */
const mostWords = 400

/**
 * Translation edit rate (Snover et al. 2006) as sacrebleu 2 counts it by default: lower case, words cut at
 * white space, shifts of at most ten words. HTER is this against the text's own correction.
 * Divide `edits` by `words`; over several segments divide the sums.
 */
export function countTer(hypothesis: string, reference: string): TerCount {
  const [from, to] = [wordsOf(hypothesis), wordsOf(reference)]
  if (to.length === 0) return { edits: from.length, words: 0, precise: true }
  if (Math.max(from.length, to.length) > mostWords) {
    return { edits: editDistance(from, to), words: to.length, precise: false }
  }
  const { shifts, words, isWhole } = shiftWords(from, to)
  return { edits: shifts + editDistance(words, to), words: to.length, precise: isWhole }
}

/** The rate of a count: 0 for equal texts; without reference words 1 if there is anything to delete. */
export function terRate({ edits, words }: Pick<TerCount, 'edits' | 'words'>): number {
  if (words > 0) return edits / words
  return edits > 0 ? 1 : 0
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean)
}
