import 'server-only'
import { inArray } from 'drizzle-orm'
import { segments } from '@/db/schema/segment'
import type { SegmentMoved } from '@/domain/resegment'
import type { SaveRevisionInput } from '@/domain/segment-inputs'
import type { SegmentRow } from '../access'
import type { Context, Transaction } from '../context'
import { storeAlternative } from './store-alternative'
import { successorsOf } from './successors'

/**
 * A text that comes for a segment which was split or joined meanwhile, from another's queue perhaps:
 * kept beside the first segment in its place, unless it says only what stands there already. Where none
 * took its place (its Spanish is gone), beside the segment itself.
 */
export async function keepForHeirs(
  tx: Transaction,
  ctx: Context,
  segment: SegmentRow,
  { text }: Pick<SaveRevisionInput, 'text'>,
): Promise<SegmentMoved> {
  const successorIds = await successorsOf(tx, segment.id)
  const [heirId] = successorIds
  const heirs = await tx.select().from(segments).where(inArray(segments.id, successorIds))
  const isKnown = text === segment.target || heirs.some((heir) => heir.target === text)
  const alternativeId = isKnown
    ? null
    : await storeAlternative(
        tx,
        segment.articleId,
        { segmentId: heirId ?? segment.id, baseVersion: 0, text, authorId: ctx.actor.id },
        true,
      )
  return { successorIds, alternativeId }
}
