import type { Side } from './side'

/** For each number of source segments passed, the target positions worth looking at (inclusive). */
export interface Band {
  low: Int32Array
  high: Int32Array
}

/** Below this many cells everything is looked at: the band saves nothing there. */
const fullSearchCells = 40_000

/**
 * A band of at least `halfWidth` around the longest chain of words that occur once on both sides
 * (patience chain). Rows always overlap, so a path exists.
 */
export function bandAround(source: Side, target: Side, halfWidth: number): Band {
  const rows = source.lengths.length
  const columns = target.lengths.length
  const band = { low: new Int32Array(rows + 1), high: new Int32Array(rows + 1).fill(columns) }
  if (rows * columns <= fullSearchCells) return band
  const centre = centreLine([...anchorsOf(source, target), [rows, columns]], rows)
  for (let row = 0; row <= rows; row++) {
    const before = centre[Math.max(0, row - 1)] ?? 0
    const after = centre[Math.min(rows, row + 1)] ?? columns
    band.low[row] = Math.max(0, Math.floor(before) - halfWidth)
    band.high[row] = Math.min(columns, Math.ceil(after) + halfWidth)
  }
  return band
}

/** Segments that share a word which neither side has anywhere else, in rising order on both sides. */
function anchorsOf(source: Side, target: Side): [number, number][] {
  const places = new Map<string, number>()
  target.words.forEach((list, segment) => {
    for (const word of list) {
      if (target.frequencies[word] === 1) places.set(target.vocabulary[word] ?? '', segment)
    }
  })
  const shared = source.words.flatMap((list, segment) =>
    [...list].flatMap((word): [number, number][] => {
      const place = places.get(source.vocabulary[word] ?? '')
      return source.frequencies[word] === 1 && place !== undefined ? [[segment, place]] : []
    }),
  )
  return longestChain(shared)
}

/** Longest subsequence that rises in both coordinates; pairs come sorted by the first. O(n log n). */
function longestChain(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const previous = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, place], index) => {
    const length = firstNotBelow(tails, place, pairs)
    previous[index] = length > 0 ? (tails[length - 1] ?? -1) : -1
    tails[length] = index
  })
  const chain: [number, number][] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index]
    if (pair && pair[0] !== chain.at(-1)?.[0]) chain.push(pair)
  }
  return chain.reverse()
}

function firstNotBelow(
  tails: readonly number[],
  place: number,
  pairs: readonly [number, number][],
) {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

function centreLine(anchors: readonly [number, number][], rows: number): Float64Array {
  const centre = new Float64Array(rows + 1)
  let [fromRow, fromColumn] = [0, 0]
  for (const [row, column] of anchors) {
    for (let at = fromRow; at <= row && at <= rows; at++) {
      const share = row === fromRow ? 1 : (at - fromRow) / (row - fromRow)
      centre[at] = Math.max(fromColumn, fromColumn + share * (column - fromColumn))
    }
    ;[fromRow, fromColumn] = [row, column]
  }
  return centre
}
