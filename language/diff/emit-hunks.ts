import type { Match } from '@/language/diff/align-window'
import type { Move } from '@/language/diff/moved-gaps'
import type { Token } from '@/language/diff/tokens'
import type { Hunk, HunkKind } from '@/language/types'

/** What is known about both texts when the hunks are written down. */
interface Comparison {
  from: string
  to: string
  fromTokens: Token[]
  toTokens: Token[]
  matches: Match[]
  moves: Move[]
}

interface Place {
  from: number
  to: number
}

/**
 * Turns matched tokens into hunks that cover both texts in order and without gap. White space
 * between matched tokens is compared too, so no change of it goes unseen.
 */
export function emitHunks(comparison: Comparison): Hunk[] {
  const { from, to, fromTokens, toTokens, matches } = comparison
  const hunks: Hunk[] = []
  const token: Place = { from: 0, to: 0 }
  const place: Place = { from: 0, to: 0 }
  for (const [fromAt, toAt] of matches) {
    const one = fromTokens[fromAt] as Token
    const other = toTokens[toAt] as Token
    const isNext = fromAt === token.from && toAt === token.to
    if (!isNext || !goesOn(comparison, hunks, one, other)) {
      const next = { from: fromAt, to: toAt }
      emitGap(comparison, hunks, { token, next, place, end: { from: one.start, to: other.start } })
      pushMatch(hunks, one, other)
    }
    token.from = fromAt + 1
    token.to = toAt + 1
    place.from = one.end
    place.to = other.end
  }
  const next = { from: fromTokens.length, to: toTokens.length }
  emitGap(comparison, hunks, { token, next, place, end: { from: from.length, to: to.length } })
  return hunks
}

/** The usual case, made quick: equal white space and an equal word lengthen the hunk. */
function goesOn({ from, to }: Comparison, hunks: Hunk[], one: Token, other: Token): boolean {
  const last = hunks.at(-1)
  if (last?.kind !== 'equal' || one.surface !== other.surface) return false
  let at = last.from[1]
  let place = last.to[1]
  if (one.start - at !== other.start - place) return false
  while (at < one.start) if (from.charCodeAt(at++) !== to.charCodeAt(place++)) return false
  last.from = [last.from[0], one.end]
  last.to = [last.to[0], other.end]
  return true
}

/** The stretch between two matched tokens: token indices `token`..`next`, offsets `place`..`end`. */
interface Gap {
  token: Place
  next: Place
  place: Place
  end: Place
}

interface Range {
  start: number
  end: number
}

/** A dash restyled right beside a change (".-" for " —") is part of it, not a light change. */
function pushMatch(hunks: Hunk[], from: Token, to: Token): void {
  const last = hunks.at(-1)
  const isChange = last?.kind === 'replace' || last?.kind === 'insert' || last?.kind === 'delete'
  if (last && isChange && from.key === '-' && from.surface !== to.surface) {
    last.kind = 'replace'
    last.from = [last.from[0], from.end]
    last.to = [last.to[0], to.end]
  } else push(hunks, from.surface === to.surface ? 'equal' : 'light', from, to)
}

function push(hunks: Hunk[], kind: HunkKind, from: Range, to: Range): void {
  if (from.start === from.end && to.start === to.end) return
  const last = hunks.at(-1)
  if (last && last.kind === kind && (kind === 'equal' || kind === 'light')) {
    last.from = [last.from[0], from.end]
    last.to = [last.to[0], to.end]
    return
  }
  hunks.push({ kind, from: [from.start, from.end], to: [to.start, to.end] })
}

function emitGap(comparison: Comparison, hunks: Hunk[], gap: Gap): void {
  const { from, to } = comparison
  const { place, end, token, next } = gap
  const head = commonBlank(from.slice(place.from, end.from), to.slice(place.to, end.to))
  const start = { from: place.from + head, to: place.to + head }
  push(hunks, 'equal', { start: place.from, end: start.from }, { start: place.to, end: start.to })
  const tail = commonBlankEnd(from.slice(start.from, end.from), to.slice(start.to, end.to))
  const stop = { from: end.from - tail, to: end.to - tail }
  const hasTokens = next.from > token.from || next.to > token.to
  if (hasTokens) emitChange(comparison, hunks, { token, next, place: start, end: stop })
  else push(hunks, 'light', range(start.from, stop.from), range(start.to, stop.to))
  push(hunks, 'equal', range(stop.from, end.from), range(stop.to, end.to))
}

function range(start: number, end: number): Range {
  return { start, end }
}

const BLANK = /[\s\p{Cf}]/u

function commonBlank(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length] && BLANK.test(one[length] ?? '')) {
    length++
  }
  return length
}

function commonBlankEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most) {
    const mark = one[one.length - 1 - length] ?? ''
    if (mark !== other[other.length - 1 - length] || !BLANK.test(mark)) break
    length++
  }
  return length
}

interface Piece extends Range {
  move?: number
}

/** Old pieces in order, then new ones; a last old piece and a first new one make a replacement. */
function emitChange(comparison: Comparison, hunks: Hunk[], gap: Gap): void {
  const { fromTokens, toTokens, moves } = comparison
  const outs = pieces(
    fromTokens,
    range(gap.place.from, gap.end.from),
    moves.map(({ from, length, fromSpan = [from, from + length] }, move) => ({
      start: fromSpan[0],
      end: fromSpan[1],
      move,
    })),
  )
  const ins = pieces(
    toTokens,
    range(gap.place.to, gap.end.to),
    moves.map(({ to, length, toSpan = [to, to + length] }, move) => ({
      start: toSpan[0],
      end: toSpan[1],
      move,
    })),
  )
  const last = outs.at(-1)
  const first = ins[0]
  const joins = last && first && last.move === undefined && first.move === undefined
  if (joins) outs.pop()
  for (const out of outs) pushOld(hunks, out, gap.place.to)
  if (joins) push(hunks, 'replace', last, ins.shift() as Piece)
  for (const added of ins) pushNew(hunks, added, gap.end.from)
}

function pushOld(hunks: Hunk[], { start, end, move }: Piece, place: number): void {
  if (move === undefined) push(hunks, 'delete', range(start, end), range(place, place))
  else hunks.push({ kind: 'move-out', from: [start, end], to: [place, place], move })
}

function pushNew(hunks: Hunk[], { start, end, move }: Piece, place: number): void {
  if (move === undefined) push(hunks, 'insert', range(place, place), range(start, end))
  else hunks.push({ kind: 'move-in', from: [place, place], to: [start, end], move })
}

/** Cuts the offsets `span` at the moved token ranges lying in it. */
function pieces(tokens: Token[], span: Range, moved: Piece[]): Piece[] {
  const cut: Piece[] = []
  let start = span.start
  const inside = moved
    .map((piece) => ({
      ...piece,
      start: tokens[piece.start]?.start ?? 0,
      end: tokens[piece.end - 1]?.end ?? 0,
    }))
    .filter((piece) => piece.start >= span.start && piece.end <= span.end)
    .sort((one, other) => one.start - other.start)
  for (const piece of inside) {
    if (piece.start > start) cut.push({ start, end: piece.start })
    cut.push(piece)
    start = piece.end
  }
  if (start < span.end) cut.push({ start, end: span.end })
  return mergeMarks(cut, tokens)
}

/** Marks and white space left over beside a move go with it: they are no change of their own. */
function mergeMarks(cut: Piece[], tokens: Token[]): Piece[] {
  const merged: Piece[] = []
  for (const piece of cut) {
    const previous = merged.at(-1)
    if (previous && previous.move !== undefined && isMarks(piece, tokens)) previous.end = piece.end
    else if (previous && piece.move !== undefined && isMarks(previous, tokens)) {
      merged[merged.length - 1] = { ...piece, start: previous.start }
    } else merged.push(piece)
  }
  return merged
}

function isMarks(piece: Piece, tokens: Token[]): boolean {
  if (piece.move !== undefined) return false
  return !tokens.some(
    (token) => token.start >= piece.start && token.end <= piece.end && token.weight > 0.2,
  )
}
