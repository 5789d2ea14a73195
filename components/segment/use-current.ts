import { useEffect, useState } from 'react'
import type { SegmentDto } from '@/domain/segment'

type Segments = readonly SegmentDto[]

/**
 * The row somebody is on. The address counts rows; when others split or join above, it is still that
 * row and the address follows. Where the row itself was cut or joined, what took its place counts.
 */
export function useCurrent(
  segments: Segments,
  asked: string | null,
  setAsked: (asked: string) => void,
): SegmentDto | undefined {
  const [held, setHeld] = useState(() => ({ asked, segments, row: segmentAt(segments, asked) }))
  let { row } = held
  if (asked !== held.asked || segments !== held.segments) {
    const isSame = asked === held.asked && row !== undefined
    row = isSame && row ? heirOf(row, held.segments, segments) : segmentAt(segments, asked)
    setHeld({ asked, segments, row })
  }
  const place = row === undefined ? asked : String(row.position + 1)
  useEffect(() => {
    if (place !== null && place !== asked) setAsked(place)
  }, [place, asked, setAsked])
  return row
}

/** Addresses count from 1, as the rows do. */
export function segmentAt(segments: Segments, asked: string | null): SegmentDto | undefined {
  const position = Number(asked) - 1
  return asked === null ? undefined : segments.find((segment) => segment.position === position)
}

/**
 * A row in a newer list, or what stands there behind the nearest row before it that is left; the last
 * where nothing does.
 */
export function heirOf(row: SegmentDto, before: Segments, after: Segments): SegmentDto | undefined {
  const same = after.find(({ id }) => id === row.id)
  if (same) return same
  const places = new Map(after.map(({ id }, place) => [id, place]))
  const rank = before.findIndex(({ id }) => id === row.id)
  const left = before.slice(0, rank).findLast(({ id }) => places.has(id))
  return after[left ? (places.get(left.id) ?? 0) + 1 : 0] ?? after.at(-1)
}
