import { diffArrays } from 'diff'
import {
  alignWindow,
  type Match,
  type Window,
  type WindowSearch,
  workSpace,
} from '@/language/diff/align-window'
import { anchorsOf } from '@/language/diff/anchors'
import type { Token } from '@/language/diff/tokens'

interface Alignment {
  matches: Match[]
  precise: boolean
}

/** A window up to this many cells is aligned outright; 400 words by 400 take about 2 ms. */
const CELLS = 160_000
/** Above this, long runs found once are taken for granted first: they are never chance. */
const FEW_CELLS = 600
const LONG_RUN = 5
const SHORTER_RUNS = [3, 2, 1]
/** Equal tokens beside a change that the alignment may still decide otherwise. */
const SLACK = 4
/** jsdiff's cost grows with the square of the edits: so many at most, and so often. */
const EDITS = 800
const SEARCHES = 12
/** Tokens looked at for anchors, over all windows: a hostile text could need a level for each anchor. */
const SCANNED = 10_000_000

interface Search extends WindowSearch {
  /** Searches by jsdiff still allowed. */
  left: number
  /** Tokens that may still be scanned for anchors. */
  scans: number
  precise: boolean
}

/**
 * Matches the tokens of two texts, in order on both sides. Small windows are solved for the most
 * readable alignment; large ones are first cut at runs unique to both (patience), then by jsdiff
 * (Myers 1986). `islandCost`: see align-window.ts. Bounded: `precise: false` when a stretch had to
 * be left unmatched.
 */
export function alignTokens(from: Token[], to: Token[], islandCost: number): Alignment {
  const partners = new Int32Array(from.length).fill(-1)
  const space = workSpace()
  const bounds = { left: SEARCHES, scans: SCANNED, precise: true }
  const search = { from, to, islandCost, partners, space, ...bounds }
  const whole = { fromStart: 0, fromEnd: from.length, toStart: 0, toEnd: to.length }
  const pending = [whole]
  for (let window = pending.pop(); window; window = pending.pop()) {
    for (const rest of alignOne(search, window)) pending.push(rest)
  }
  return { matches: matchesIn(partners), precise: search.precise }
}

function matchesIn(partners: Int32Array): Match[] {
  const matches: Match[] = []
  for (let at = 0; at < partners.length; at++) {
    const partner = partners[at] as number
    if (partner >= 0) matches.push([at, partner])
  }
  return matches
}

const NONE: Window[] = []

/** Aligns what it can and gives back the windows still to do. */
function alignOne(search: Search, window: Window): Window[] {
  const inner = trimEnds(search, window)
  const rows = inner.fromEnd - inner.fromStart
  const columns = inner.toEnd - inner.toStart
  if (rows === 0 || columns === 0) return NONE
  const cells = rows * columns
  if (cells > FEW_CELLS) {
    const anchors = findAnchors(search, inner, LONG_RUN)
    if (anchors.length > 0) return cutAt(search, inner, anchors)
  }
  if (cells <= CELLS) {
    alignWindow(search, inner)
    return NONE
  }
  for (const size of SHORTER_RUNS) {
    const anchors = findAnchors(search, inner, size)
    if (anchors.length > 0) return cutAt(search, inner, anchors)
  }
  return alignByEdits(search, inner)
}

function findAnchors(search: Search, window: Window, size: number): Match[] {
  search.scans -= window.fromEnd - window.fromStart + window.toEnd - window.toStart
  return search.scans > 0 ? anchorsOf(search.from, search.to, window, size) : []
}

/** Equal ends need no search, but for a few tokens beside the change. */
function trimEnds(search: Search, window: Window): Window {
  const { from, to, partners } = search
  const { fromStart, fromEnd, toStart, toEnd } = window
  const most = Math.min(fromEnd - fromStart, toEnd - toStart)
  let head = 0
  while (head < most && isSame(from[fromStart + head], to[toStart + head])) head++
  let tail = 0
  while (tail < most - head && isSame(from[fromEnd - 1 - tail], to[toEnd - 1 - tail])) tail++
  const isDone = head + tail === most
  head = Math.max(0, head - (isDone ? 0 : SLACK))
  tail = Math.max(0, tail - (isDone ? 0 : SLACK))
  for (let at = 0; at < head; at++) partners[fromStart + at] = toStart + at
  for (let at = 1; at <= tail; at++) partners[fromEnd - at] = toEnd - at
  return {
    fromStart: fromStart + head,
    fromEnd: fromEnd - tail,
    toStart: toStart + head,
    toEnd: toEnd - tail,
  }
}

function isSame(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && one.id === other?.id
}

function cutAt(search: Search, window: Window, anchors: Match[]): Window[] {
  const windows: Window[] = []
  let { fromStart, toStart } = window
  for (const [from, to] of anchors) {
    if (from > fromStart || to > toStart) {
      windows.push({ fromStart, fromEnd: from, toStart, toEnd: to })
    }
    search.partners[from] = to
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
    return NONE
  }
  let { fromStart: from, toStart: to } = window
  for (const { added, removed, count } of changes) {
    if (added) to += count
    else if (removed) from += count
    else for (let step = 0; step < count; step++) search.partners[from++] = to++
  }
  return NONE
}

function editsOf(search: Search, window: Window) {
  const from = search.from.slice(window.fromStart, window.fromEnd).map((token) => token.id)
  const to = search.to.slice(window.toStart, window.toEnd).map((token) => token.id)
  return diffArrays(from, to, { maxEditLength: EDITS })
}
