import type { Match } from '@/language/diff/align-window'
import type { Token } from '@/language/diff/tokens'

/**
 * Where several places for the same insertion or deletion exist, takes the one readers expect: a
 * sentence or clause edge before a bare word. Hunks move by at most `REACH` tokens; `matches` are
 * changed in place.
 */
export function slideHunks(from: Token[], to: Token[], matches: Match[]): void {
  let fromStart = 0
  let toStart = 0
  for (let at = 0; at <= matches.length; at++) {
    const match = matches[at]
    const fromEnd = match ? match[0] : from.length
    const toEnd = match ? match[1] : to.length
    const removes = toStart === toEnd && fromEnd > fromStart
    const adds = fromStart === fromEnd && toEnd > toStart
    if (removes) slideOne({ tokens: from, side: 0, matches, at }, fromStart, fromEnd)
    if (adds) slideOne({ tokens: to, side: 1, matches, at }, toStart, toEnd)
    fromStart = (match?.[0] ?? 0) + 1
    toStart = (match?.[1] ?? 0) + 1
  }
}

interface Slide {
  tokens: Token[]
  side: 0 | 1
  matches: Match[]
  /** The gap lies before this match. */
  at: number
}

const REACH = 24

function slideOne(slide: Slide, start: number, end: number): void {
  const { tokens, matches, at, side } = slide
  let best = 0
  let bestScore = boundaryScore(tokens, start, end)
  for (let shift = 1; shift <= REACH; shift++) {
    if (!isFree(slide, at - shift, shift) || !twins(tokens, start - shift, end - shift)) break
    const score = boundaryScore(tokens, start - shift, end - shift)
    if (score > bestScore) [best, bestScore] = [-shift, score]
  }
  for (let shift = 1; shift <= REACH; shift++) {
    if (!isFree(slide, at + shift - 1, shift) || !twins(tokens, start + shift - 1, end + shift - 1))
      break
    const score = boundaryScore(tokens, start + shift, end + shift)
    if (score > bestScore) [best, bestScore] = [shift, score]
  }
  const length = end - start
  for (let step = 1; step <= -best; step++) (matches[at - step] as Match)[side] += length
  for (let step = 0; step < best; step++) (matches[at + step] as Match)[side] -= length
}

/** A match may be slid over only while it stands next to the hunk without another gap between. */
function isFree(slide: Slide, at: number, shift: number): boolean {
  const { matches, side } = slide
  const match = matches[at]
  if (!match) return false
  if (shift === 1) return true
  const towards = at < slide.at ? matches[at + 1] : matches[at - 1]
  if (!towards) return false
  const other = side === 0 ? 1 : 0
  const step = Math.abs(towards[other] - match[other])
  return step === 1 && Math.abs(towards[side] - match[side]) === 1
}

function twins(tokens: Token[], one: number, other: number): boolean {
  const first = tokens[one]
  const second = tokens[other]
  return first !== undefined && first.surface === second?.surface
}

/** Sentence edge, then clause edge, then an opening function word, at either end of the hunk. */
function boundaryScore(tokens: Token[], start: number, end: number): number {
  const before = tokens[start - 1]
  const last = tokens[end - 1]
  let score = 0
  if (!before || /^[.!?…]$/.test(before.key)) score += 4
  else if (/^[,;:"(-]$/.test(before.key)) score += 2
  if (last && /^[.!?…]$/.test(last.key)) score += 4
  else if (last && /^[,;:]$/.test(last.key)) score += 1
  const first = tokens[start]
  if (first?.weight === 0.3) score += 1
  if (first && /^[,;:.!?…)]$/.test(first.key)) score -= 1
  if (last?.weight === 0.3) score -= 1
  return score
}
