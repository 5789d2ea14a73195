import type { Revise } from '@/components/segment/use-revise'
import { isWhole, type SegmentDto } from '@/domain/segment'

/** Where a segment stands among those shown. */
export interface Place {
  /** From 1; 0 where nothing is shown. */
  rank: number
  /** Null as long as not every segment is known. */
  count: number | null
  hasPrevious: boolean
  hasNext: boolean
}

/** The place of a segment under the filter. */
export function placeOf({ shown, workspace }: Revise, segment: SegmentDto | undefined): Place {
  const at = segment ? shown.indexOf(segment) : -1
  return {
    rank: at + 1,
    count: isWhole(workspace) ? shown.length : null,
    hasPrevious: at > 0,
    hasNext: at >= 0 && at < shown.length - 1,
  }
}
