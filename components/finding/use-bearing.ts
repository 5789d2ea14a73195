import { useMemo, useSyncExternalStore } from 'react'
import type { SegmentFinding } from '@/domain/finding'
import type { SegmentDto } from '@/domain/segment'
import { liveFindings } from './live-findings'
import { bearingOn, type FindingsOfSegment } from './segment-findings'

/** The findings that bear on a segment's English as it stands, while it is being written too. */
export function useBearing(
  { id, target }: Pick<SegmentDto, 'id' | 'target'>,
  findings: FindingsOfSegment,
  text: string,
): readonly SegmentFinding[] {
  const live = useSyncExternalStore(
    liveFindings.subscribe,
    () => liveFindings.get(id),
    () => undefined,
  )
  return useMemo(
    () => bearingOn(findings, { checked: target, text, live }),
    [findings, target, text, live],
  )
}
