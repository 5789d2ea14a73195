import 'server-only'
import { and, eq, isNotNull } from 'drizzle-orm'
import { comments } from '@/db/schema/segment'
import type { CommentDto } from '@/domain/comment'
import { AppError } from '@/domain/errors'
import { lockSegment } from '../access'
import { authorize, type Context } from '../context'
import { notify } from '../notice/notify'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { commentDto } from './comment-dto'
import { segmentOfComment } from './segment-of-comment'
import { textsOf } from './texts-of'

/** Opens a settled remark or question again; a question blocks approval again. The log keeps who had settled it. */
export async function reopenComment(ctx: Context, commentId: number): Promise<CommentDto> {
  authorize(ctx.actor, 'comment.resolve')
  return transaction(ctx, async (tx) => {
    const segmentId = await segmentOfComment(tx, commentId)
    const { article, segment, draft } = await lockSegment(tx, segmentId, () => null)
    const [before] = await tx.select().from(comments).where(eq(comments.id, commentId))
    const [row] = await tx
      .update(comments)
      .set({ resolvedAt: null, resolvedById: null })
      .where(and(eq(comments.id, commentId), isNotNull(comments.resolvedAt)))
      .returning()
    if (!row) throw new AppError('not_found', 'not_found')
    await recordEvent(
      tx,
      { articleId: article.id, actorId: ctx.actor.id },
      { type: 'comment.reopened', segmentId, commentId },
    )
    if (row.kind === 'question') {
      const asked = [before?.resolvedById ?? null, segment.editedById, article.assigneeId]
      await notify(
        tx,
        { articleId: article.id, actorId: ctx.actor.id, segmentId, commentId },
        asked.map((personId) => ({ personId, kind: 'question_asked' })),
      )
    }
    return commentDto(row, await textsOf(tx, segment, draft, [row]))
  })
}
