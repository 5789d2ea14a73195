import type { Token } from '@/language/diff/tokens'

/** Pairs of matched token indices (into the arrays given), rising on both sides. */
export type Match = [from: number, to: number]

/** Half-open token ranges on both sides. */
export interface Window {
  fromStart: number
  fromEnd: number
  toStart: number
  toEnd: number
}

const HUNK_COST = 0.1
const FOLDED_SHARE = 0.95
/** Bits of a step: the match came from a match; the hunk's step; the hunk came from a match. */
const MATCHED = 1
const FROM_STEP = 2
const TO_STEP = 4
const FROM_MATCH = 8

/**
 * The best alignment of one window: the greatest weight of matched tokens, less a small cost for
 * each run of changes, so that of equally heavy alignments the least broken one wins.
 * Cost: product of the two lengths. (Two-state variant of Gotoh 1982, affine gaps.)
 */
export function alignWindow(from: Token[], to: Token[], window: Window): Match[] {
  const rows = window.fromEnd - window.fromStart
  const columns = window.toEnd - window.toStart
  const width = columns + 1
  const steps = new Uint8Array((rows + 1) * width)
  let aboveMatch = new Float64Array(width).fill(Number.NEGATIVE_INFINITY)
  let aboveHunk = new Float64Array(width).fill(-HUNK_COST)
  aboveMatch[0] = 0
  for (let column = 1; column < width; column++) steps[column] = TO_STEP
  for (let row = 1; row <= rows; row++) {
    const match = new Float64Array(width).fill(Number.NEGATIVE_INFINITY)
    const hunk = new Float64Array(width)
    fillRow({ from, to, window, row, steps }, { aboveMatch, aboveHunk, match, hunk })
    aboveMatch = match
    aboveHunk = hunk
  }
  const endsMatched = (aboveMatch[columns] ?? 0) >= (aboveHunk[columns] ?? 0)
  return traceBack(steps, window, endsMatched)
}

interface RowPlace {
  from: Token[]
  to: Token[]
  window: Window
  row: number
  steps: Uint8Array
}

interface RowScores {
  aboveMatch: Float64Array
  aboveHunk: Float64Array
  match: Float64Array
  hunk: Float64Array
}

function fillRow(place: RowPlace, scores: RowScores): void {
  const { from, to, window, row, steps } = place
  const token = from[window.fromStart + row - 1] as Token
  const base = row * scores.match.length
  scores.hunk[0] = -HUNK_COST
  steps[base] = FROM_STEP
  for (let column = 1; column < scores.match.length; column++) {
    const other = to[window.toStart + column - 1] as Token
    let step = 0
    if (token.id === other.id) {
      const worth = token.surface === other.surface ? token.weight : token.weight * FOLDED_SHARE
      const viaMatch = scores.aboveMatch[column - 1] as number
      const viaHunk = scores.aboveHunk[column - 1] as number
      if (viaMatch >= viaHunk) step |= MATCHED
      scores.match[column] = Math.max(viaMatch, viaHunk) + worth
    }
    steps[base + column] = step | hunkStep(scores, column)
  }
}

function hunkStep(scores: RowScores, column: number): number {
  const up = scores.aboveHunk[column] as number
  const left = scores.hunk[column - 1] as number
  const upNew = (scores.aboveMatch[column] as number) - HUNK_COST
  const leftNew = (scores.match[column - 1] as number) - HUNK_COST
  const best = Math.max(up, left, upNew, leftNew)
  scores.hunk[column] = best
  if (best === left) return TO_STEP
  if (best === up) return FROM_STEP
  if (best === leftNew) return TO_STEP | FROM_MATCH
  return FROM_STEP | FROM_MATCH
}

function traceBack(steps: Uint8Array, window: Window, endsMatched: boolean): Match[] {
  const width = window.toEnd - window.toStart + 1
  let row = window.fromEnd - window.fromStart
  let column = width - 1
  let matched = endsMatched
  const matches: Match[] = []
  while (row > 0 && column > 0) {
    const step = steps[row * width + column] as number
    if (matched) {
      row--
      column--
      matches.push([window.fromStart + row, window.toStart + column])
      matched = (step & MATCHED) !== 0
      continue
    }
    if (step & TO_STEP) column--
    else row--
    matched = (step & FROM_MATCH) !== 0
  }
  return matches.reverse()
}
