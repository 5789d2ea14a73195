import type { Anchor } from './anchors'

/** For each number of source segments passed, the target positions worth looking at (inclusive). */
export interface Band {
  low: Int32Array
  high: Int32Array
  /** Cells before each row, and after the last: where rows begin in a flat table. */
  offsets: Float64Array
}

/** Below this many cells everything is looked at: the band saves nothing there. */
const fullSearchCells = 40_000
/** What remains beside a dense chain of anchors. */
const leastHalfWidth = 12
/** Two texts that go side by side drift apart by no more than this between far anchors. */
const mostDrift = 28
/** A passage that one side lacks is followed whole up to these lengths, less in very long texts. */
const leastDetour = 40
const mostDetour = 400
const detourCells = 4_000_000

/**
 * A band around a line through the anchors, as wide on either side as `halfWidths` says for each
 * row. Rows rise and overlap, so that a path exists.
 */
export function bandAround(
  anchors: readonly Anchor[],
  halfWidths: Int32Array,
  columns: number,
): Band {
  const rows = halfWidths.length - 1
  const isSmall = (rows + 1) * (columns + 1) <= fullSearchCells
  const centre = centreLine([...anchors, [rows, columns]], rows)
  const low = new Int32Array(rows + 1)
  const high = new Int32Array(rows + 1).fill(columns)
  for (let row = 0; row <= rows && !isSmall; row++) {
    const half = halfWidths[row] ?? 0
    const before = centre[Math.max(0, row - 1)] ?? 0
    const after = centre[Math.min(rows, row + 1)] ?? columns
    low[row] = Math.max(0, Math.floor(before) - half)
    high[row] = Math.min(columns, Math.ceil(after) + half)
  }
  for (let row = rows - 1; row >= 0; row--) {
    low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0)
  }
  const offsets = new Float64Array(rows + 2)
  for (let row = 0; row <= rows; row++) {
    high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0)
    offsets[row + 1] = (offsets[row] ?? 0) + (high[row] ?? 0) - (low[row] ?? 0) + 1
  }
  return { low, high, offsets }
}

/** Widens the band three times about the rows where a path runs along the border; answers whether any did. */
export function widen(
  halfWidths: Int32Array,
  band: Band,
  path: readonly { i: number; j: number }[],
  columns: number,
): boolean {
  const rows = halfWidths.length - 1
  const touched = new Uint8Array(rows + 1)
  let isTouched = false
  for (const { i, j } of path) {
    const [low, high] = [band.low[i] ?? 0, band.high[i] ?? columns]
    if ((j > low || low === 0) && (j < high || high === columns)) continue
    isTouched = true
    const reach = 4 * (halfWidths[i] ?? 0)
    touched.fill(1, Math.max(0, i - reach), Math.min(rows, i + reach) + 1)
  }
  for (let row = 0; row <= rows; row++) {
    if (touched[row] === 1) halfWidths[row] = 3 * (halfWidths[row] ?? 0)
  }
  return isTouched
}

/**
 * Half-widths that suit how well the anchors tell the way: narrow where they are dense, wide where
 * they are far apart, or where one side runs ahead of the other between two of them.
 */
export function widthsFrom(anchors: readonly Anchor[], rows: number, columns: number): Int32Array {
  const halfWidths = new Int32Array(rows + 1)
  const farthest = Math.max(leastDetour, Math.min(mostDetour, detourCells / (rows + 1)))
  let [fromRow, fromColumn] = [0, 0]
  for (const [row, column] of [...anchors, [rows, columns] as const]) {
    const gap = Math.max(row - fromRow, column - fromColumn)
    const detour = Math.abs(row - fromRow - (column - fromColumn))
    const half = leastHalfWidth + Math.min(gap / 2, mostDrift) + Math.min(detour, farthest)
    for (let at = fromRow; at <= row; at++) halfWidths[at] = Math.max(halfWidths[at] ?? 0, half)
    ;[fromRow, fromColumn] = [row, column]
  }
  return halfWidths
}

function centreLine(anchors: readonly Anchor[], rows: number): Float64Array {
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
