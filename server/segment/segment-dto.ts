import 'server-only'
import { and, count, eq, isNull } from 'drizzle-orm'
import { comments } from '@/db/schema/segment'
import type { SegmentDto } from '@/domain/segment'
import type { SegmentRow } from '../access'
import type { Reader } from '../context'

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
    editedById: row.editedById,
    editedAt: row.editedAt?.toISOString() ?? null,
    findings: row.findings,
    openQuestions: beside.openQuestions,
    acceptedById: row.acceptedById,
  }
}

/** Questions on a segment that nobody resolved. */
export async function openQuestionsOf(db: Reader, segmentId: number): Promise<number> {
  const [found] = await db
    .select({ open: count() })
    .from(comments)
    .where(
      and(
        eq(comments.segmentId, segmentId),
        eq(comments.kind, 'question'),
        isNull(comments.resolvedAt),
      ),
    )
  return found?.open ?? 0
}
