import type { Match } from '@/language/diff/align-window'
import type { Token } from '@/language/diff/tokens'

/** How eagerly short equal runs between changes are given up: tokens at most, and words beside. */
interface Absorbing {
  tokens: number
  words: number
  both: boolean
}

const NORMAL: Absorbing = { tokens: 2, words: 2, both: true }
const CALM: Absorbing = { tokens: 3, words: 1, both: false }
const STOP = /^[.!?;:…]$/

/**
 * Gives up equal runs too small to help a reader (at most two function words or marks between two
 * rewordings), then moves pure insertions and deletions to the nearest phrase boundary.
 * `calm` gives up more, for a quieter picture.
 */
export function settle(from: Token[], to: Token[], matches: Match[], calm: boolean): Match[] {
  const kept = absorbIslands(from, to, matches, calm ? CALM : NORMAL)
  return slideHunks(from, to, kept)
}

interface Run {
  first: number
  last: number
}

function absorbIslands(from: Token[], to: Token[], matches: Match[], how: Absorbing): Match[] {
  const runs = runsOf(matches)
  return matches.filter((_, at) => {
    const place = runs.findIndexAt(at)
    const run = runs.all[place] as Run
    if (run.last - run.first + 1 > how.tokens) return true
    const before = gapWords(from, to, matches, run.first)
    const following = gapWords(from, to, matches, run.last + 1)
    if (isMeaningful(from, matches, run)) return true
    return !isBetweenRewordings(before, following, how)
  })
}

/** Equal runs (matches without a gap between) with a lookup by match index. */
function runsOf(matches: Match[]): { all: Run[]; findIndexAt: (at: number) => number } {
  const all: Run[] = []
  const owner: number[] = []
  matches.forEach(([from, to], at) => {
    const previous = matches[at - 1]
    const joined = previous !== undefined && previous[0] + 1 === from && previous[1] + 1 === to
    if (joined) (all.at(-1) as Run).last = at
    else all.push({ first: at, last: at })
    owner.push(all.length - 1)
  })
  return { all, findIndexAt: (at) => owner[at] as number }
}

/** Words on each side of the gap before match `at`; null when there is no gap. */
function gapWords(from: Token[], to: Token[], matches: Match[], at: number) {
  const [fromStart, toStart] = after(matches[at - 1])
  const [fromEnd, toEnd] = matches[at] ?? [from.length, to.length]
  if (fromStart === fromEnd && toStart === toEnd) return null
  return { from: wordsIn(from, fromStart, fromEnd), to: wordsIn(to, toStart, toEnd) }
}

function after(match: Match | undefined): Match {
  return match ? [match[0] + 1, match[1] + 1] : [0, 0]
}

function wordsIn(tokens: Token[], start: number, end: number): number {
  let words = 0
  for (let at = start; at < end; at++) if ((tokens[at]?.weight ?? 0) > 0.2) words++
  return words
}

function isMeaningful(from: Token[], matches: Match[], run: Run): boolean {
  for (let at = run.first; at <= run.last; at++) {
    const token = from[(matches[at] as Match)[0]] as Token
    if (token.weight >= 1 || STOP.test(token.key)) return true
  }
  return false
}

type Gap = ReturnType<typeof gapWords>

function isBetweenRewordings(before: Gap, following: Gap, how: Absorbing): boolean {
  if (!before || !following) return false
  const counts = [before, following].map((gap) => Math.min(gap.from, gap.to) >= how.words)
  return how.both ? counts.every(Boolean) : counts.some(Boolean)
}

/** Where several places for the same insertion or deletion exist, takes the one readers expect. */
function slideHunks(from: Token[], to: Token[], matches: Match[]): Match[] {
  const slid = matches.map((match): Match => [...match])
  for (let at = 0; at <= slid.length; at++) {
    const [fromStart, toStart] = after(slid[at - 1])
    const [fromEnd, toEnd] = slid[at] ?? [from.length, to.length]
    const removes = toStart === toEnd && fromEnd > fromStart
    const adds = fromStart === fromEnd && toEnd > toStart
    if (removes) slideOne({ tokens: from, side: 0, matches: slid, at }, fromStart, fromEnd)
    if (adds) slideOne({ tokens: to, side: 1, matches: slid, at }, toStart, toEnd)
  }
  return slid
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
