import { characterMatch } from './character-match'
import { chrfScore, countChrf } from './chrf'
import { countTer, terRate } from './ter'

/** How far a text is from another: effort, never quality. */
export interface Score {
  /** Edits per word of the reference; 0 = equal, may exceed 1. With a correction as reference, HTER. */
  ter: number
  /** 0 to 1; 1 = the same characters in the same order, white space aside. */
  chrf: number
  /** 0 to 1; share of characters that stayed. */
  characterMatch: number
  /** Shifts, insertions, deletions and substitutions of words. */
  edits: number
  /** Words of the reference. */
  words: number
  /** False when a bound was hit on the way. */
  precise: boolean
}

/** One text scored against another. */
export function score(hypothesis: string, reference: string): Score {
  return scoreAll([{ hypothesis, reference }])
}

/**
 * Several segments scored as one: counts are summed before rates are taken (corpus scores, as sacrebleu's),
 * character match is weighed by length. No segment at all scores as two empty texts.
 */
export function scoreAll(pairs: readonly { hypothesis: string; reference: string }[]): Score {
  const ter = { edits: 0, words: 0, precise: true }
  const chrf = { hypothesis: zeros(), reference: zeros(), matched: zeros() }
  let [matched, length] = [0, 0]
  for (const { hypothesis, reference } of pairs) {
    const edits = countTer(hypothesis, reference)
    ter.edits += edits.edits
    ter.words += edits.words
    const runs = countChrf(hypothesis, reference)
    for (const side of ['hypothesis', 'reference', 'matched'] as const) {
      chrf[side] = chrf[side].map((sum, index) => sum + (runs[side][index] ?? 0))
    }
    const characters = characterMatch(hypothesis, reference)
    const weight = Math.max([...hypothesis].length, [...reference].length)
    matched += characters.match * weight
    length += weight
    ter.precise &&= edits.precise && characters.precise
  }
  return {
    ter: terRate(ter),
    chrf: length === 0 ? 1 : chrfScore(chrf),
    characterMatch: length === 0 ? 1 : matched / length,
    edits: ter.edits,
    words: ter.words,
    precise: ter.precise,
  }
}

function zeros(): number[] {
  return [0, 0, 0, 0, 0, 0]
}
