import type { Side } from './side'

/** A source segment and the target segment that surely lies about where its answer does. */
export type Anchor = readonly [source: number, target: number]

/**
 * Segments that share a word which neither side has anywhere else, in rising order on both sides:
 * the longest such chain (as in patience diff). O(n log n) in the number of such words.
 */
export function findAnchors(source: Side, target: Side): Anchor[] {
  const places = new Map<string, number>()
  target.words.forEach((word, place) => {
    if (target.frequencies[word] !== 1) return
    places.set(target.vocabulary[word] ?? '', target.segmentOf[place] ?? 0)
  })
  const shared: Anchor[] = []
  source.words.forEach((word, place) => {
    if (source.frequencies[word] !== 1) return
    const other = places.get(source.vocabulary[word] ?? '')
    if (other !== undefined) shared.push([source.segmentOf[place] ?? 0, other])
  })
  return longestChain(shared)
}

/** Longest subsequence that rises in both coordinates; pairs come sorted by the first. */
function longestChain(pairs: readonly Anchor[]): Anchor[] {
  const tails: number[] = []
  const previous = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, place], index) => {
    const length = firstNotBelow(tails, place, pairs)
    previous[index] = length > 0 ? (tails[length - 1] ?? -1) : -1
    tails[length] = index
  })
  const chain: Anchor[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index]
    if (pair && pair[0] !== chain.at(-1)?.[0]) chain.push(pair)
  }
  return chain.reverse()
}

function firstNotBelow(tails: readonly number[], place: number, pairs: readonly Anchor[]): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
