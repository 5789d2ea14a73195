import 'server-only'
import { and, count, eq, isNull } from 'drizzle-orm'
import { comments } from '@/db/schema/segment'
import { among } from '../among'
import type { Reader } from '../context'

/** Open questions of segments, by id; absent where there are none. */
export async function openQuestionsOf(
  db: Reader,
  segmentIds: readonly number[],
): Promise<Map<number, number>> {
  const rows = await db
    .select({ segmentId: comments.segmentId, open: count() })
    .from(comments)
    .where(
      and(
        among(comments.segmentId, segmentIds),
        eq(comments.kind, 'question'),
        isNull(comments.resolvedAt),
      ),
    )
    .groupBy(comments.segmentId)
  return new Map(rows.map(({ segmentId, open }) => [segmentId, open]))
}
