import { alignTokens } from '@/language/diff/align-tokens'
import type { Match } from '@/language/diff/align-window'
import { emitHunks } from '@/language/diff/emit-hunks'
import { type Move, movesOf } from '@/language/diff/moves'
import { settle } from '@/language/diff/settle'
import { type Token, tokenise } from '@/language/diff/tokens'
import type { Difference, Language } from '@/language/types'

export interface DiffOptions {
  /** Language of both texts; English when left out. */
  language?: Language
  /** Fewer, larger hunks, for reading rather than deciding. */
  calm?: boolean
}

/** Below this share of meaning kept, a text counts as rewritten and is shown whole. */
const REWRITTEN = 0.3
const FEWEST_WORDS = 4

/**
 * Compares two texts for a reader: whole phrases rather than confetti. Hunks cover both texts in
 * order; offsets are UTF-16 code units; `equal` means the same to the letter, and putting the
 * hunks' `to` texts together gives `to`, for any strings. Over jsdiff (Myers 1986) and a weighted
 * alignment (see align-window.ts); `precise: false` when a bound on the work was hit.
 */
export function diff(from: string, to: string, options: DiffOptions = {}): Difference {
  const { language = 'en', calm = false } = options
  const ids = new Map<string, number>()
  const fromTokens = tokenise(from, language, ids)
  const toTokens = tokenise(to, language, ids)
  const { matches, precise } = alignTokens(fromTokens, toTokens)
  const settled = settle(fromTokens, toTokens, matches, calm)
  const moves = movesOf(fromTokens, toTokens, settled)
  const texts = { from, to, fromTokens, toTokens }
  const isWhole = isRewritten(fromTokens, toTokens, settled, moves)
  const shown = isWhole ? { matches: [], moves: [] } : { matches: settled, moves }
  return { hunks: emitHunks({ ...texts, ...shown }), precise }
}

function isRewritten(from: Token[], to: Token[], matches: Match[], moves: Move[]): boolean {
  const least = Math.min(wordsOf(from), wordsOf(to))
  if (least < FEWEST_WORDS) return false
  let kept = 0
  for (const [at] of matches) kept += from[at]?.weight ?? 0
  for (const move of moves) kept += weightOf(from.slice(move.from, move.from + move.length))
  return kept < REWRITTEN * Math.min(weightOf(from), weightOf(to))
}

function wordsOf(tokens: Token[]): number {
  return tokens.filter((token) => token.weight > 0.2).length
}

function weightOf(tokens: Token[]): number {
  return tokens.reduce((sum, token) => sum + token.weight, 0)
}
