import 'server-only'
import { eq } from 'drizzle-orm'
import { segments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import { type SavedSegment, segmentTransition } from '@/domain/segment'
import { lockSegment } from '../access'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { confirmAction } from './confirm-action'
import { segmentDto } from './segment-dto'

/** Takes a confirmation back: the text stays, nobody stands behind it any more. */
export async function unconfirmSegment(ctx: Context, segmentId: number): Promise<SavedSegment> {
  authorize(ctx.actor, 'segment.confirm')
  return transaction(ctx, async (tx) => {
    const { segment, article, draft, openQuestions } = await lockSegment(
      tx,
      segmentId,
      confirmAction,
    )
    const state = segmentTransition(segment.state, 'unconfirm')
    if (!state) throw new AppError('conflict', 'not_confirmed')
    const [row] = await tx
      .update(segments)
      .set({ state, acceptedById: null })
      .where(eq(segments.id, segmentId))
      .returning()
    await recordEvent(
      tx,
      { articleId: article.id, actorId: ctx.actor.id },
      { type: 'segment.unconfirmed', segmentId, revision: segment.version },
    )
    return {
      segment: segmentDto(row ?? segment, { draft, openQuestions }),
      merged: false,
      article: { state: article.state, updatedAt: new Date().toISOString() },
    }
  })
}
