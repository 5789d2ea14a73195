import { type FocusEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type MeasuredHeights, RowHeights } from './row-heights'
import { RowKeeper } from './row-keeper'
import { firstRange, indicesOf, type RowRange } from './row-range'
import { useIsPrinting } from './use-is-printing'

export interface RowsToShow<Row> {
  rows: readonly Row[]
  keyOf: (row: Row) => number
  /** Height of a row in a list of a width, before it is measured; another function, another layout. */
  estimate: (row: Row, width: number) => number
  /** The row somebody works on: never unmounted, and the first to hold still. */
  keptKey?: number | undefined
  /** Index of the row a first page shows; 0 for the top. */
  at?: number
}

/** Which rows are rendered, and where they stand. The list must have one child for each index. */
export function useRowWindow<Row>(shown: RowsToShow<Row>) {
  const { rows, keyOf, keptKey } = shown
  const host = useRef<HTMLOListElement>(null)
  const [width, setWidth] = useState(USUAL_WIDTH)
  const heights = useHeights(shown, width)
  const [range, setRange] = useState<RowRange>(() => firstRange(heights, shown.at ?? 0))
  // The first page leaves out what is above its rows: without scripts nothing could scroll past it.
  const [isPlaced, setIsPlaced] = useState(range.first === 0)
  const [focused, setFocused] = useState<number | undefined>(undefined)
  const [keeper] = useState(() => keeperFor(setRange, setWidth))
  const isPrinting = useIsPrinting()
  const kept = [keptKey, focused].map((key) => (key === undefined ? -1 : heights.indexOf(key)))
  const wanted = isPrinting ? { first: 0, last: rows.length - 1 } : range
  const indices = indicesOf(wanted, rows.length, isPlaced ? kept : [])
  useLayoutEffect(() => (host.current ? keeper.watch(host.current) : undefined), [keeper])
  useLayoutEffect(() => {
    const keys = indices.flatMap((index) => keysAt(rows, index, keyOf))
    keeper.settle({ heights, keys, keptKey, range: isPlaced ? wanted : null })
    if (!isPlaced) setIsPlaced(true)
  })
  const onFocus = ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
    const child = [...currentTarget.children].findIndex((each) => each.contains(target))
    const row = rows[indices[child] ?? -1]
    setFocused(row && keyOf(row))
  }
  return {
    host,
    indices,
    heights,
    isPlaced,
    focus: { onFocus, onBlur: () => setFocused(undefined) },
  }
}

/** Width in pixels taken for the list until it is measured: a laptop's, beside the panel. */
const USUAL_WIDTH = 1000

function useHeights<Row>({ rows, keyOf, estimate }: RowsToShow<Row>, width: number): RowHeights {
  const layout = useMemo(
    () => ({ of: (row: Row) => estimate(row, width), measured: new Map() as MeasuredHeights }),
    [estimate, width],
  )
  return useMemo(() => {
    const sizes = rows.map((row) => ({ key: keyOf(row), estimate: layout.of(row) }))
    return new RowHeights(sizes, layout.measured)
  }, [rows, keyOf, layout])
}

function keeperFor(setRange: (range: RowRange) => void, onWidth: (width: number) => void) {
  return new RowKeeper({
    onRange: (range, isUrgent) => {
      if (isUrgent) flushSync(() => setRange(range))
      else setRange(range)
    },
    onWidth,
  })
}

function keysAt<Row>(rows: readonly Row[], index: number, keyOf: (row: Row) => number): number[] {
  const row = rows[index]
  return row === undefined ? [] : [keyOf(row)]
}
