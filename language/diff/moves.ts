import type { Match } from '@/language/diff/align-window'
import { type Move, movedGaps, type Side, withJoints } from '@/language/diff/moved-gaps'
import type { Token } from '@/language/diff/tokens'

/** A shorter or lighter run is coincidence: "shared publicly by" weighs 2.3. */
const SHORTEST = 3
const LIGHTEST = 2.5
const PLACES = 8
/** Tokens compared at most: periodic texts would cost their square. */
const WORK = 2_000_000

/**
 * Finds moved phrases among the tokens left unmatched: the heaviest common runs first, without
 * overlap, of at least three tokens and the weight of two and a half content words; then lighter
 * ones that are all of a change (see moved-gaps.ts).
 */
export function movesOf(from: Token[], to: Token[], matches: Match[]): Move[] {
  const old = { tokens: from, isTaken: marks(from.length, matches, 0) }
  const fresh = { tokens: to, isTaken: marks(to.length, matches, 1) }
  const found = commonRuns(from, to, old.isTaken, fresh.isTaken)
  found.sort((one, other) => other.weight - one.weight || one.from - other.from)
  const moves: Move[] = []
  for (const { from: start, to: place, length } of found) {
    if (isTaken(old.isTaken, start, length) || isTaken(fresh.isTaken, place, length)) continue
    take(old, fresh, { from: start, to: place, length }, moves)
  }
  for (const move of movedGaps(old, fresh)) take(old, fresh, move, moves)
  moves.sort((one, other) => one.from - other.from)
  return withJoints(old, fresh, moves)
}

function take(old: Side, fresh: Side, move: Move, moves: Move[]): void {
  old.isTaken.fill(1, move.from, move.from + move.length)
  fresh.isTaken.fill(1, move.to, move.to + move.length)
  moves.push(move)
}

function marks(length: number, matches: Match[], side: 0 | 1): Uint8Array {
  const kept = new Uint8Array(length)
  for (const match of matches) kept[match[side]] = 1
  return kept
}

function commonRuns(from: Token[], to: Token[], keptFrom: Uint8Array, keptTo: Uint8Array) {
  const found: (Move & { weight: number })[] = []
  const places = runPlaces(from, keptFrom)
  if (places.size === 0) return found
  let work = WORK
  for (let at = 0; at + SHORTEST <= to.length && work > 0; at++) {
    if (isTaken(keptTo, at, SHORTEST)) continue
    for (const place of places.get(runKey(to, at)) ?? []) {
      if (!startsRun(from, to, place, at) && !keptFrom[place - 1] && !keptTo[at - 1]) continue
      const run = extend({ from, to, keptFrom, keptTo }, place, at)
      work -= run.length
      if (run.weight >= LIGHTEST) found.push(run)
    }
  }
  return found
}

/** False when the run could begin one token earlier: it was found from there already. */
function startsRun(from: Token[], to: Token[], place: number, at: number): boolean {
  return place === 0 || at === 0 || from[place - 1]?.id !== to[at - 1]?.id
}

function runPlaces(from: Token[], kept: Uint8Array): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + SHORTEST <= from.length; at++) {
    if (isTaken(kept, at, SHORTEST)) continue
    const key = runKey(from, at)
    const known = places.get(key)
    if (!known) places.set(key, [at])
    else if (known.length < PLACES) known.push(at)
  }
  return places
}

function runKey(tokens: Token[], at: number): string {
  return `${tokens[at]?.id} ${tokens[at + 1]?.id} ${tokens[at + 2]?.id}`
}

interface Sides {
  from: Token[]
  to: Token[]
  keptFrom: Uint8Array
  keptTo: Uint8Array
}

function extend(sides: Sides, from: number, to: number) {
  let length = 0
  let weight = 0
  for (;;) {
    const token = sides.from[from + length]
    if (!token || token.id !== sides.to[to + length]?.id) break
    if (sides.keptFrom[from + length] || sides.keptTo[to + length]) break
    weight += token.weight
    length++
  }
  return trimMarks(sides, { from, to, length, weight })
}

/** A move neither begins nor ends with a punctuation mark. */
function trimMarks(sides: Sides, run: Move & { weight: number }): Move & { weight: number } {
  let { from, to, length, weight } = run
  while (length > 0 && sides.from[from]?.weight === 0.2) {
    from++
    to++
    length--
    weight -= 0.2
  }
  while (length > 0 && sides.from[from + length - 1]?.weight === 0.2) {
    length--
    weight -= 0.2
  }
  return { from, to, length, weight: length < SHORTEST ? 0 : weight }
}

function isTaken(kept: Uint8Array, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) if (kept[at]) return true
  return false
}
