import { alignTokens } from '@/language/diff/align-tokens'
import { emitHunks } from '@/language/diff/emit-hunks'
import { isRewritten } from '@/language/diff/is-rewritten'
import { joinLight } from '@/language/diff/join-light'
import { movesOf } from '@/language/diff/moves'
import { settle } from '@/language/diff/settle'
import { tokenise, type Vocabulary } from '@/language/diff/tokens'
import type { Difference, Hunk, Language } from '@/language/types'

export interface DiffOptions {
  /** Language of both texts; English when left out. */
  language?: Language
  /** Fewer, larger hunks, for reading rather than deciding. */
  calm?: boolean
}

/** Matched weight an island of function words must outweigh to be kept, see align-window.ts. */
const ISLAND_COST = 0.19
const CALM_ISLAND_COST = 1

/**
 * Compares two texts for a reader: whole phrases rather than confetti. Hunks cover both texts in
 * order; offsets are UTF-16 code units; `equal` means the same to the letter, and putting the
 * hunks' `to` texts together gives `to`, for any strings. Over jsdiff (Myers 1986) and a weighted
 * alignment (see align-window.ts); `precise: false` when a bound on the work was hit.
 */
export function diff(from: string, to: string, options: DiffOptions = {}): Difference {
  const { language = 'en', calm = false } = options
  if (from === to) return { hunks: whole(from), precise: true }
  const known: Vocabulary = new Map()
  const fromTokens = tokenise(from, language, known)
  const toTokens = tokenise(to, language, known, fromTokens)
  const islandCost = calm ? CALM_ISLAND_COST : ISLAND_COST
  const { matches, precise } = alignTokens(fromTokens, toTokens, islandCost)
  const settled = settle(fromTokens, toTokens, matches, calm)
  const moves = movesOf(fromTokens, toTokens, settled)
  const isWhole = isRewritten(fromTokens, toTokens, { matches: settled, moves }, calm)
  const shown = isWhole ? { matches: [], moves: [] } : { matches: settled, moves }
  const hunks = emitHunks({ from, to, fromTokens, toTokens, ...shown })
  return { hunks: joinLight(hunks, to, calm ? toTokens : []), precise }
}

function whole(text: string): Hunk[] {
  return text === '' ? [] : [{ kind: 'equal', from: [0, text.length], to: [0, text.length] }]
}
