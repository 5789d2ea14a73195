import type { Match } from '@/language/diff/align-window'
import { opensClause } from '@/language/diff/function-words'
import { slideHunks } from '@/language/diff/slide-hunks'
import type { Token } from '@/language/diff/tokens'

/** When short equal runs between two changes are given up. */
interface Absorbing {
  /** Tokens in the run, at most. */
  tokens: number
  /** Words in the fuller sides of both changes together that are enough, or words in every side. */
  around: number
  each: number
  /** Whether a word that opens a clause holds the run. */
  keepsClauses: boolean
}

const NORMAL: Absorbing = { tokens: 2, around: 6, each: 2, keepsClauses: true }
const CALM: Absorbing = { tokens: 3, around: 0, each: 0, keepsClauses: false }
const STOP = /^[.!?;:…]$/

/**
 * Gives up equal runs too small to help a reader (at most two function words or marks between two
 * changes, one of them a rewording, that are much larger than they), then moves pure insertions and deletions to the nearest phrase boundary.
 * `calm` gives up more, for a quieter picture.
 */
export function settle(from: Token[], to: Token[], matches: Match[], calm: boolean): Match[] {
  const kept = absorbIslands(from, to, matches, calm ? CALM : NORMAL)
  slideHunks(from, to, kept)
  return kept
}

function absorbIslands(from: Token[], to: Token[], matches: Match[], how: Absorbing): Match[] {
  const kept: Match[] = []
  let first = 0
  while (first < matches.length) {
    let end = first + 1
    while (end < matches.length && isNext(matches[end - 1], matches[end])) end++
    if (!isIdle(from, to, matches, { first, end, how })) {
      for (let at = first; at < end; at++) kept.push(matches[at] as Match)
    }
    first = end
  }
  return kept
}

function isNext(one: Match | undefined, other: Match | undefined): boolean {
  return one?.[0] === (other?.[0] ?? 0) - 1 && one?.[1] === (other?.[1] ?? 0) - 1
}

/** Matches `first` to `end`, an equal run. */
interface Run {
  first: number
  end: number
  how: Absorbing
}

function isIdle(from: Token[], to: Token[], matches: Match[], run: Run): boolean {
  const { first, end, how } = run
  if (end - first > how.tokens) return false
  for (let at = first; at < end; at++) {
    const token = from[(matches[at] as Match)[0]]
    if (!token || token.weight >= 1 || STOP.test(token.key)) return false
    if (how.keepsClauses && opensClause(token.key)) return false
  }
  const before = gapWords(from, to, matches, first)
  const following = gapWords(from, to, matches, end)
  if (!before || !following || Math.max(before.fewer, following.fewer) === 0) return false
  const each = Math.min(before.fewer, following.fewer)
  return each >= how.each || before.more + following.more >= how.around
}

/** Words of the gap before match `at`, on its emptier and its fuller side; null when there is none. */
function gapWords(from: Token[], to: Token[], matches: Match[], at: number) {
  const [fromLast, toLast] = matches[at - 1] ?? [-1, -1]
  const [fromEnd, toEnd] = matches[at] ?? [from.length, to.length]
  if (fromLast + 1 === fromEnd && toLast + 1 === toEnd) return null
  const gone = wordsIn(from, fromLast + 1, fromEnd)
  const come = wordsIn(to, toLast + 1, toEnd)
  return { fewer: Math.min(gone, come), more: Math.max(gone, come) }
}

function wordsIn(tokens: Token[], start: number, end: number): number {
  let words = 0
  for (let at = start; at < end; at++) if ((tokens[at]?.weight ?? 0) > 0.2) words++
  return words
}
