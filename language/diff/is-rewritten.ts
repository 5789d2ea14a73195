import type { Match } from '@/language/diff/align-window'
import type { Move } from '@/language/diff/moved-gaps'
import type { Token } from '@/language/diff/tokens'

/** Below this share of meaning kept, a text counts as rewritten and is shown whole. */
const REWRITTEN = 0.1
const REWRITTEN_CALM = 0.3
const FEWEST_WORDS = 4
/** No token weighs less, none more than 1. */
const LIGHTEST = 0.2

/** What a comparison would show: tokens kept in place, and moved. */
export interface Shown {
  matches: Match[]
  moves: Move[]
}

/**
 * Whether so little of the shorter text's weight is kept or moved that marking single words would
 * confuse: one old and one new text read better. Texts under four words never count.
 */
export function isRewritten(
  from: Token[],
  to: Token[],
  { matches, moves }: Shown,
  calm: boolean,
): boolean {
  const share = calm ? REWRITTEN_CALM : REWRITTEN
  const fewer = Math.min(from.length, to.length)
  if (matches.length * LIGHTEST >= share * fewer) return false
  if (Math.min(wordsOf(from), wordsOf(to)) < FEWEST_WORDS) return false
  let kept = 0
  for (const [at] of matches) kept += from[at]?.weight ?? 0
  for (const move of moves) kept += weightOf(from, move.from, move.from + move.length)
  const all = Math.min(weightOf(from, 0, from.length), weightOf(to, 0, to.length))
  return kept < share * all
}

function wordsOf(tokens: Token[]): number {
  let words = 0
  for (const token of tokens) if (token.weight > 0.2) words++
  return words
}

function weightOf(tokens: Token[], start: number, end: number): number {
  let weight = 0
  for (let at = start; at < end; at++) weight += tokens[at]?.weight ?? 0
  return weight
}
