import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { dismissals, segments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import type { RestoreEverywhereInput } from '@/domain/segment-inputs'
import { among } from '../among'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'

/**
 * Takes several dismissals of an article back in one act, all or none. What somebody took back meanwhile
 * is passed over; refused where nothing is left, or one is none of this article.
 */
export async function restoreEverywhere(
  ctx: Context,
  articleId: string,
  { dismissalIds }: RestoreEverywhereInput,
): Promise<void> {
  authorize(ctx.actor, 'finding.dismiss')
  await transaction(ctx, async (tx) => {
    // In the order of their ids: two people who take back the same must not wait for one another.
    const found = await tx
      .select({ id: dismissals.id, undoneAt: dismissals.undoneAt })
      .from(dismissals)
      .innerJoin(segments, eq(segments.id, dismissals.segmentId))
      .where(and(among(dismissals.id, dismissalIds), eq(segments.articleId, articleId)))
      .orderBy(asc(dismissals.id))
      .for('update', { of: dismissals })
    const standing = found.filter(({ undoneAt }) => undoneAt === null).map(({ id }) => id)
    if (standing.length === 0 || found.length < new Set(dismissalIds).size) {
      throw new AppError('not_found', 'not_found')
    }
    const rows = await tx
      .update(dismissals)
      .set({ undoneAt: new Date(), undoneById: ctx.actor.id })
      .where(among(dismissals.id, standing))
      .returning()
    const records = rows.map(({ segmentId, checkId: check }) => ({
      type: 'finding.restored' as const,
      segmentId,
      check,
    }))
    await recordEvent(tx, { articleId, actorId: ctx.actor.id }, ...records)
  })
}
