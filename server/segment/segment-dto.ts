import 'server-only'
import type { SegmentDto } from '@/domain/segment'
import type { SegmentRow } from '../access'

/** A stored segment as the screens see it. */
export function segmentDto(
  row: SegmentRow,
  beside: { draft: string | null; openQuestions: number },
): SegmentDto {
  return {
    id: row.id,
    blockId: row.blockId,
    position: row.position,
    source: row.source,
    draft: beside.draft,
    target: row.target,
    state: row.state,
    version: row.version,
    isStale: row.staleSince !== null,
    ...(row.staleSource !== null && { staleSource: row.staleSource }),
    editedById: row.editedById,
    editedAt: row.editedAt?.toISOString() ?? null,
    findings: row.findings,
    openQuestions: beside.openQuestions,
    acceptedById: row.acceptedById,
  }
}
