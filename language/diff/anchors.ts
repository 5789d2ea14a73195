import type { Match, Window } from '@/language/diff/align-window'
import type { Token } from '@/language/diff/tokens'

const SHINGLES = [3, 2, 1]

/**
 * Tokens that begin a run found once on each side of the window, as the longest chain rising on
 * both (patience diff). Empty when nothing is unique. Linear but for the chain (n log n).
 */
export function anchorsOf(from: Token[], to: Token[], window: Window): Match[] {
  for (const size of SHINGLES) {
    const here = uniqueRuns(from, window.fromStart, window.fromEnd, size)
    const there = uniqueRuns(to, window.toStart, window.toEnd, size)
    const shared: Match[] = []
    for (const [run, start] of here) {
      const other = there.get(run)
      if (start >= 0 && other !== undefined && other >= 0) shared.push([start, other])
    }
    if (shared.length > 0) return longestChain(shared)
  }
  return []
}

/** Start of each run of `size` tokens, or -1 for one met twice. Runs without meaning are left out. */
function uniqueRuns(
  tokens: Token[],
  start: number,
  end: number,
  size: number,
): Map<string, number> {
  const runs = new Map<string, number>()
  for (let at = start; at + size <= end; at++) {
    let run = ''
    let weight = 0
    for (let offset = 0; offset < size; offset++) {
      run += `${tokens[at + offset]?.id} `
      weight += tokens[at + offset]?.weight ?? 0
    }
    if (weight >= 1) runs.set(run, runs.has(run) ? -1 : at)
  }
  return runs
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
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number)
    chain.push(pairs[at] as Match)
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
