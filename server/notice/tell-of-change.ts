import 'server-only'
import { and, desc, eq, ne } from 'drizzle-orm'
import { confirmations } from '@/db/schema/segment'
import type { SegmentRow } from '../access'
import type { Transaction } from '../context'
import { notify } from './notify'

/**
 * In review, whoever last stood behind a segment hears that another changed it: one notice an
 * article, however many segments. `segment` is as it stood before.
 */
export async function tellOfChange(
  tx: Transaction,
  actorId: string,
  segment: Pick<SegmentRow, 'id' | 'articleId' | 'state'>,
): Promise<void> {
  if (segment.state !== 'confirmed' && segment.state !== 'reviewed') return
  const [confirmed] = await tx
    .select({ personId: confirmations.personId })
    .from(confirmations)
    .where(and(eq(confirmations.segmentId, segment.id), ne(confirmations.personId, actorId)))
    .orderBy(desc(confirmations.id))
    .limit(1)
  if (!confirmed) return
  await notify(tx, { articleId: segment.articleId, actorId, segmentId: segment.id }, [
    { personId: confirmed.personId, kind: 'segment_changed' },
  ])
}
