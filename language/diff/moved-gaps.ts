import type { Token } from '@/language/diff/tokens'

/** The same run of tokens taken out in one place and put in at another. */
export interface Move {
  from: number
  to: number
  length: number
  /** Token ranges shown as moved, where more than the run itself went along. */
  fromSpan?: readonly [start: number, end: number]
  toSpan?: readonly [start: number, end: number]
}

/** Half-open range of token indices. */
type Range = readonly [start: number, end: number]

/** A text's tokens and which of them are spoken for: kept in place or moved. */
export interface Side {
  tokens: Token[]
  isTaken: Uint8Array
}

const MOST_JOINTS = 2
/** A content word and something beside it: "in Havana" moves, a lone word does not. */
const LIGHTEST = 1.3

/**
 * Moves of whole changes: what one change takes out, another puts in, words for word, but for
 * marks and the function words that join it on. Lighter than other moves may be, since nothing else
 * happened in either place. Linear.
 */
export function movedGaps(from: Side, to: Side): Move[] {
  const known = new Map<string, Core>()
  for (const gap of gapsOf(from)) {
    const core = coreOf(from, gap)
    if (core) known.set(keyOf(from, core), core)
  }
  if (known.size === 0) return []
  const moves: Move[] = []
  for (const gap of gapsOf(to)) {
    const core = coreOf(to, gap)
    const key = core ? keyOf(to, core) : ''
    const other = known.get(key)
    if (!core || !other) continue
    known.delete(key)
    moves.push({ from: other.start, to: core.start, length: core.end - core.start })
  }
  return moves
}

/**
 * Widens moves to the changes they lie in, where both places hold the same joining words besides
 * ("and", "the"): those were not changed, only passed over.
 */
export function withJoints(from: Side, to: Side, moves: Move[]): Move[] {
  return moves.map((move) => {
    const there = aroundOf(from, [move.from, move.from + move.length])
    const here = aroundOf(to, [move.to, move.to + move.length])
    const isSame = there.joints !== null && there.joints === here.joints
    if (!isSame) return move
    from.isTaken.fill(1, ...there.span)
    to.isTaken.fill(1, ...here.span)
    return { ...move, fromSpan: there.span, toSpan: here.span }
  })
}

function gapsOf({ tokens, isTaken }: Side): Range[] {
  const gaps: Range[] = []
  let start = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !isTaken[at]) continue
    if (at > start) gaps.push([start, at])
    start = at + 1
  }
  return gaps
}

/** A change from its first content word to its last, with what joins it on. */
interface Core {
  start: number
  end: number
  joints: string
}

function coreOf(side: Side, [first, last]: Range): Core | null {
  const { tokens } = side
  let start = first
  while (start < last && (tokens[start]?.weight ?? 0) < 1) start++
  let end = last
  while (end > start && (tokens[end - 1]?.weight ?? 0) < 1) end--
  const joints = jointsOf(side, [first, start], [end, last])
  if (joints === null || start === end) return null
  const weight = tokens.slice(first, last).reduce((sum, token) => sum + wordWeight(token), 0)
  return weight >= LIGHTEST ? { start, end, joints } : null
}

function wordWeight({ weight }: Token): number {
  return weight > 0.2 ? weight : 0
}

function keyOf({ tokens }: Side, { start, end, joints }: Core): string {
  return `${tokens.slice(start, end).map(idOf).join(' ')}|${joints}`
}

function idOf({ id }: Token): number {
  return id
}

/** The words beside, as one key whatever their order; null when there are too many or any has content. */
function jointsOf({ tokens }: Side, before: Range, behind: Range): string | null {
  const ids: number[] = []
  for (const [start, end] of [before, behind]) {
    for (let at = start; at < end; at++) {
      const token = tokens[at] as Token
      if (token.weight >= 1) return null
      if (token.weight > 0.2 && ids.push(token.id) > MOST_JOINTS) return null
    }
  }
  return ids.sort((one, other) => one - other).join(' ')
}

/** The change around a move, as far as nothing else in it is taken. */
function aroundOf(side: Side, [first, last]: Range): { span: Range; joints: string | null } {
  const { tokens, isTaken } = side
  let start = first
  while (start > 0 && !isTaken[start - 1] && first - start < REACH) start--
  let end = last
  while (end < tokens.length && !isTaken[end] && end - last < REACH) end++
  return { span: [start, end], joints: jointsOf(side, [start, first], [last, end]) }
}

/** Joints and marks are few; looking on would cost the square of a hostile text. */
const REACH = 12
