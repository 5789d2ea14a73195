import 'server-only'
import { joinTexts } from '@/domain/resegment'
import { cutEarlier } from '@/domain/stale-source'
import type { SegmentRow } from '../access'

type Staleness = Pick<SegmentRow, 'staleSince' | 'staleSource'>

const CURRENT: Staleness = { staleSince: null, staleSource: null }

/** How far the two parts of a split answer to their Spanish: each is stale for what changed in it. */
export function staleParts(
  { source, staleSince, staleSource }: SegmentRow,
  parts: readonly [string, string],
): [Staleness, Staleness] {
  if (staleSource === null)
    return [
      { staleSince, staleSource },
      { staleSince, staleSource },
    ]
  const earlier = cutEarlier(staleSource, source, parts)
  const stalenessOf = (index: 0 | 1): Staleness =>
    earlier[index] === parts[index] ? CURRENT : { staleSince, staleSource: earlier[index] }
  return [stalenessOf(0), stalenessOf(1)]
}

/** As two segments joined: stale as soon as one of them was, against what both answered to. */
export function staleJoined(first: SegmentRow, second: SegmentRow): Staleness {
  const staleSince = first.staleSince ?? second.staleSince
  const isKnown = [first, second].every(
    (row) => row.staleSince === null || row.staleSource !== null,
  )
  if (staleSince === null || !isKnown) return { staleSince, staleSource: null }
  const { source } = joinTexts(answered(first), answered(second))
  return { staleSince, staleSource: source }
}

function answered({ source, staleSource, target, gap }: SegmentRow) {
  return { source: staleSource ?? source, target, gap, draft: null }
}
