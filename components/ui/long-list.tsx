'use client'

import type { ComponentProps, ReactNode } from 'react'
import { type RowsToShow, useRowWindow } from './use-row-window'

/** Where a row stands; each row puts it onto the one `<li>` that it is, by `placeProps`. */
export interface RowPlace {
  /** Rank from 1, and of how many. */
  rank: number
  count: number
  /** Room, in pixels, for the rows left out between this one and the one before it. */
  gap: number
}

interface LongListProps<Row>
  extends RowsToShow<Row>,
    Omit<ComponentProps<'ol'>, 'children' | 'rows'> {
  children: (row: Row, place: RowPlace) => ReactNode
}

/**
 * A list of any length of which only the rows near the window are on the page, in the flow: room is
 * left for the others, so that the scrollbar tells the truth. Those who listen hear rank and number
 * of every row. The kept row and the one with the focus stay mounted; on paper all rows are there.
 */
export function LongList<Row>(props: LongListProps<Row>) {
  const { rows, keyOf, estimate, keptKey, at, children, ...list } = props
  const { host, indices, heights, isPlaced, focus } = useRowWindow(props)
  const roomTo = (index: number, from: number) => heights.topOf(index) - heights.topOf(from)
  const first = indices[0] ?? 0
  const last = indices.at(-1) ?? -1
  return (
    <ol
      {...list}
      {...focus}
      ref={host}
      data-long-list
      style={{
        paddingTop: isPlaced ? roomTo(first, 0) : 0,
        paddingBottom: roomTo(rows.length, last + 1),
      }}
    >
      {indices.map((index, nth) => {
        const row = rows[index]
        const before = indices[nth - 1] ?? index - 1
        const gap = before === index - 1 ? 0 : roomTo(index, before + 1)
        return row === undefined
          ? null
          : children(row, { rank: index + 1, count: rows.length, gap })
      })}
    </ol>
  )
}

/** What goes onto the `<li>` of a row. */
export function placeProps({ rank, count, gap }: RowPlace) {
  return {
    'aria-posinset': rank,
    'aria-setsize': count,
    ...(gap > 0 && { style: { marginTop: gap } }),
  }
}
