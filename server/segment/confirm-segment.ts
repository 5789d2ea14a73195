import 'server-only'
import { eq } from 'drizzle-orm'
import { confirmations, segments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import { type SavedSegment, segmentTransition } from '@/domain/segment'
import type { ConfirmSegmentInput } from '@/domain/segment-inputs'
import { lockSegment } from '../access'
import { moveArticle } from '../article/move-article'
import { authorize, type Context } from '../context'
import { recordCorrected } from '../finding/record-taken'
import { rememberPairs } from '../memory/remember-pairs'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { confirmAction } from './confirm-action'
import { segmentDto } from './segment-dto'

/**
 * The translator stands behind a segment's text. Confirming somebody else's text also counts as the
 * second person's acceptance. Needs the revision that was on the screen, and the Spanish where it is told.
 */
export async function confirmSegment(
  ctx: Context,
  segmentId: number,
  input: ConfirmSegmentInput,
): Promise<SavedSegment> {
  authorize(ctx.actor, 'segment.confirm')
  return transaction(ctx, async (tx) => {
    const locked = await lockSegment(tx, segmentId, confirmAction)
    const { segment, article, draft, openQuestions } = locked
    if (segment.version !== input.expectedVersion) {
      throw new AppError('conflict', 'changed_meanwhile', { version: segment.version })
    }
    if (input.source !== undefined && input.source !== segment.source) {
      throw new AppError('conflict', 'spanish_changed')
    }
    const state = segmentTransition(segment.state, 'confirm')
    if (!state) throw new AppError('conflict', 'nothing_to_confirm')
    const action = confirmAction(article)
    const moved = action ? await moveArticle(tx, article, action) : null
    await recordCorrected(tx, locked, ctx.actor.id)
    await Promise.all([
      tx
        .insert(confirmations)
        .values({ segmentId, revision: segment.version, personId: ctx.actor.id }),
      rememberPairs(tx, [{ segment, byId: ctx.actor.id }]),
    ])
    const isSecondPerson = segment.editedById !== null && segment.editedById !== ctx.actor.id
    const [row] = await tx
      .update(segments)
      .set({
        state,
        staleSince: null,
        staleSource: null,
        ...(isSecondPerson && { acceptedById: ctx.actor.id }),
      })
      .where(eq(segments.id, segmentId))
      .returning()
    await recordEvent(
      tx,
      { articleId: article.id, actorId: ctx.actor.id },
      { type: 'segment.confirmed', segmentId, revision: segment.version },
    )
    return {
      segment: segmentDto(row ?? segment, { draft, openQuestions }),
      merged: false,
      article: {
        state: moved?.state ?? article.state,
        updatedAt: new Date().toISOString(),
      },
    }
  })
}
