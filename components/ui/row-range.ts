import type { RowHeights } from './row-heights'

/** Rows in a run, both ends included. */
export interface RowRange {
  first: number
  last: number
}

/** Part of a list that is in the window, in pixels from the top of the list. */
export interface RowView {
  top: number
  bottom: number
}

/** Pixels beyond the window that are rendered, and that must be there before it is done again. */
const AHEAD = 900
const NEEDED = 450

/** Height taken for the window where none is known: on the server. */
const UNKNOWN_WINDOW = 1200

/** The rows to render for a view. */
export function rangeFor(heights: RowHeights, { top, bottom }: RowView): RowRange {
  return { first: heights.indexAt(top - AHEAD), last: heights.indexAt(bottom + AHEAD) }
}

/** Whether a rendered run still covers a view, with some way to go on either side. */
export function covers(range: RowRange, heights: RowHeights, { top, bottom }: RowView): boolean {
  const last = Math.min(range.last, heights.count - 1)
  return range.first <= heights.indexAt(top - NEEDED) && last >= heights.indexAt(bottom + NEEDED)
}

/** The run a first page holds: from the top, or from two rows above the one the address names. */
export function firstRange(heights: RowHeights, at: number): RowRange {
  const first = Math.max(0, at - 2)
  return { first, last: heights.indexAt(heights.topOf(first) + UNKNOWN_WINDOW) }
}

/** Indices of a run and of rows outside it that must not be unmounted, in order, each once. */
export function indicesOf(range: RowRange, count: number, kept: readonly number[]): number[] {
  const last = Math.min(range.last, count - 1)
  const first = Math.min(range.first, last + 1)
  const run = Array.from({ length: last - first + 1 }, (_, step) => first + step)
  const outside = new Set(kept.filter((index) => index >= 0 && (index < first || index > last)))
  return [...outside, ...run].toSorted((one, other) => one - other)
}
