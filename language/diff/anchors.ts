import type { Match, Window } from '@/language/diff/align-window'
import type { Token } from '@/language/diff/tokens'

/**
 * Starts of runs of `size` tokens found once on each side of the window, as the longest chain
 * rising on both (patience diff). Runs without a content word are left out; empty when nothing is
 * unique. Linear but for the chain (n log n).
 */
export function anchorsOf(from: Token[], to: Token[], window: Window, size: number): Match[] {
  const runs = firstRuns(from, window.fromStart, window.fromEnd, size)
  const places = placesOf(runs, to, window)
  const shared: Match[] = []
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number
    if (place >= 0 && !runs.isRepeated[at]) shared.push([window.fromStart + at, place])
  }
  return longestChain(shared)
}

/** An open hash table of runs: slots hold where a run is first met, less `start`; -1 is free. */
interface Runs {
  tokens: Token[]
  start: number
  size: number
  slots: Int32Array
  /** By place, less `start`. */
  isRepeated: Uint8Array
}

const FREE = -1
const NOWHERE = -1
const TWICE = -2
/** Slots looked at for one run; past them it is left out. */
const PROBES = 32

function firstRuns(tokens: Token[], start: number, end: number, size: number): Runs {
  const count = Math.max(0, end - start - size + 1)
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(count * 2 + 2))).fill(FREE)
  const runs = { tokens, start, size, slots, isRepeated: new Uint8Array(count) }
  for (let at = 0; at < count; at++) {
    if (!hasContent(tokens, start + at, size)) continue
    const slot = slotOf(runs, tokens, start + at)
    if (slot < 0) continue
    const first = slots[slot] as number
    if (first === FREE) slots[slot] = at
    else runs.isRepeated[first] = 1
  }
  return runs
}

/** For each run of the one side, where the other has it: a token index, `NOWHERE` or `TWICE`. */
function placesOf(runs: Runs, to: Token[], window: Window): Int32Array {
  const places = new Int32Array(runs.isRepeated.length).fill(NOWHERE)
  for (let at = window.toStart; at + runs.size <= window.toEnd; at++) {
    const slot = slotOf(runs, to, at)
    const first = slot < 0 ? FREE : (runs.slots[slot] as number)
    if (first !== FREE) places[first] = places[first] === NOWHERE ? at : TWICE
  }
  return places
}

/** The slot that holds this run or is free for it. */
function slotOf(runs: Runs, of: Token[], at: number): number {
  const { slots, size } = runs
  const mask = slots.length - 1
  let slot = hashOf(of, at, size) & mask
  for (let probe = 0; probe < PROBES; probe++) {
    const first = slots[slot] as number
    if (first === FREE || isRun(runs, first, of, at)) return slot
    slot = (slot + 1) & mask
  }
  return -1
}

function hashOf(tokens: Token[], at: number, size: number): number {
  let hash = 0
  for (let offset = 0; offset < size; offset++) {
    hash = Math.imul(hash ^ (tokens[at + offset]?.id ?? 0), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash
}

function isRun({ tokens, start, size }: Runs, first: number, of: Token[], at: number): boolean {
  for (let offset = 0; offset < size; offset++) {
    if (tokens[start + first + offset]?.id !== of[at + offset]?.id) return false
  }
  return true
}

function hasContent(tokens: Token[], at: number, size: number): boolean {
  for (let offset = 0; offset < size; offset++) {
    if ((tokens[at + offset]?.weight ?? 0) >= 1) return true
  }
  return false
}

/** Longest chain rising on both sides; `pairs` come in the order of the first. */
function longestChain(pairs: Match[]): Match[] {
  const tails: number[] = []
  const before: number[] = []
  for (let at = 0; at < pairs.length; at++) {
    const value = (pairs[at] as Match)[1]
    const place = firstNotBelow(tails, pairs, value)
    before[at] = place > 0 ? (tails[place - 1] as number) : -1
    tails[place] = at
  }
  const chain: Match[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) {
    chain.push(pairs[at] as Match)
  }
  return chain.reverse()
}

function firstNotBelow(tails: number[], pairs: Match[], value: number): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[tails[middle] as number] as Match)[1] < value) low = middle + 1
    else high = middle
  }
  return low
}
