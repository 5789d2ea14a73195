import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { dismissals } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import { articleIdOf } from '../access'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'

/** Takes a dismissal back; the finding stands again. */
export async function restoreFinding(ctx: Context, dismissalId: number): Promise<void> {
  authorize(ctx.actor, 'finding.dismiss')
  await transaction(ctx, async (tx) => {
    const [row] = await tx
      .update(dismissals)
      .set({ undoneAt: new Date(), undoneById: ctx.actor.id })
      .where(and(eq(dismissals.id, dismissalId), isNull(dismissals.undoneAt)))
      .returning()
    if (!row) throw new AppError('not_found', 'not_found')
    await recordEvent(
      tx,
      { articleId: await articleIdOf(tx, row.segmentId), actorId: ctx.actor.id },
      { type: 'finding.restored', segmentId: row.segmentId, check: row.checkId },
    )
  })
}
