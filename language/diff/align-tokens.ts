import { diffArrays } from 'diff'
import { alignWindow, type Match, type Window } from '@/language/diff/align-window'
import { anchorsOf } from '@/language/diff/anchors'
import type { Token } from '@/language/diff/tokens'

interface Alignment {
  matches: Match[]
  precise: boolean
}

/** A window up to this many cells is aligned outright; 400 words by 400 take about 2 ms. */
const CELLS = 160_000
/** jsdiff's cost grows with the square of the edits: so many at most, and so often. */
const EDITS = 800
const SEARCHES = 12

interface Search {
  from: Token[]
  to: Token[]
  left: number
  matches: Match[]
  precise: boolean
}

/**
 * Matches the tokens of two texts, in order on both sides. Small windows are solved for the most
 * readable alignment; large ones are first cut at tokens unique to both (patience), then by jsdiff
 * (Myers 1986). Bounded: `precise: false` when a stretch had to be left unmatched.
 */
export function alignTokens(from: Token[], to: Token[]): Alignment {
  const search: Search = { from, to, left: SEARCHES, matches: [], precise: true }
  const whole = { fromStart: 0, fromEnd: from.length, toStart: 0, toEnd: to.length }
  const pending = [whole]
  for (let window = pending.pop(); window; window = pending.pop()) {
    pending.push(...alignOne(search, window))
  }
  search.matches.sort((one, other) => one[0] - other[0])
  return { matches: search.matches, precise: search.precise }
}

/** Aligns what it can and gives back the windows still to do. */
function alignOne(search: Search, window: Window): Window[] {
  const inner = trimEnds(search, window)
  const rows = inner.fromEnd - inner.fromStart
  const columns = inner.toEnd - inner.toStart
  if (rows === 0 || columns === 0) return []
  if (rows * columns <= CELLS) {
    search.matches.push(...alignWindow(search.from, search.to, inner))
    return []
  }
  const anchors = anchorsOf(search.from, search.to, inner)
  if (anchors.length > 0) return cutAt(search, inner, anchors)
  return alignByEdits(search, inner)
}

/** Equal ends need no search, except the last two tokens of each: they may belong to a move. */
function trimEnds(search: Search, window: Window): Window {
  const { from, to, matches } = search
  let { fromStart, fromEnd, toStart, toEnd } = window
  while (fromStart < fromEnd && toStart < toEnd && same(from[fromStart], to[toStart])) {
    matches.push([fromStart++, toStart++])
  }
  while (fromStart < fromEnd && toStart < toEnd && same(from[fromEnd - 1], to[toEnd - 1])) {
    matches.push([--fromEnd, --toEnd])
  }
  return { fromStart, fromEnd, toStart, toEnd }
}

function same(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && one.id === other?.id
}

function cutAt(search: Search, window: Window, anchors: Match[]): Window[] {
  const windows: Window[] = []
  let { fromStart, toStart } = window
  for (const [from, to] of anchors) {
    windows.push({ fromStart, fromEnd: from, toStart, toEnd: to })
    search.matches.push([from, to])
    fromStart = from + 1
    toStart = to + 1
  }
  windows.push({ fromStart, fromEnd: window.fromEnd, toStart, toEnd: window.toEnd })
  return windows
}

function alignByEdits(search: Search, window: Window): Window[] {
  const changes = search.left-- > 0 ? editsOf(search, window) : undefined
  if (!changes) {
    search.precise = false
    return []
  }
  let { fromStart: from, toStart: to } = window
  for (const { added, removed, count } of changes) {
    if (added) to += count
    else if (removed) from += count
    else for (let step = 0; step < count; step++) search.matches.push([from++, to++])
  }
  return []
}

function editsOf(search: Search, window: Window) {
  const from = search.from.slice(window.fromStart, window.fromEnd).map((token) => token.id)
  const to = search.to.slice(window.toStart, window.toEnd).map((token) => token.id)
  return diffArrays(from, to, { maxEditLength: EDITS })
}
