import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { comments } from '@/db/schema/segment'
import type { CommentDto } from '@/domain/comment'
import { AppError } from '@/domain/errors'
import { lockSegment } from '../access'
import { authorize, type Context } from '../context'
import { markThreadRead } from '../notice/mark-read'
import { notify } from '../notice/notify'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { commentDto } from './comment-dto'
import { segmentOfComment } from './segment-of-comment'
import { textsOf } from './texts-of'

/** Settles a remark or question; who asked hears of it. */
export async function resolveComment(ctx: Context, commentId: number): Promise<CommentDto> {
  authorize(ctx.actor, 'comment.resolve')
  return transaction(ctx, async (tx) => {
    const segmentId = await segmentOfComment(tx, commentId)
    const { article, segment, draft } = await lockSegment(tx, segmentId, () => null)
    const [row] = await tx
      .update(comments)
      .set({ resolvedAt: new Date(), resolvedById: ctx.actor.id })
      .where(
        and(eq(comments.id, commentId), isNull(comments.resolvedAt), isNull(comments.replyToId)),
      )
      .returning()
    if (!row) throw new AppError('not_found', 'not_found')
    await recordEvent(
      tx,
      { articleId: article.id, actorId: ctx.actor.id },
      { type: 'comment.resolved', segmentId, commentId },
    )
    if (row.kind === 'question') {
      await notify(tx, { articleId: article.id, actorId: ctx.actor.id, segmentId, commentId }, [
        { personId: row.authorId, kind: 'question_answered' },
      ])
    }
    await markThreadRead(tx, ctx.actor.id, commentId)
    return commentDto(row, await textsOf(tx, segment, draft, [row]))
  })
}
