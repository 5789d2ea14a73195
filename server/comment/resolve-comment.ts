import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { comments, segments } from '@/db/schema/segment'
import type { CommentDto } from '@/domain/comment'
import { AppError } from '@/domain/errors'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { commentDto } from './add-comment'

/** Settles a remark or question. */
export async function resolveComment(ctx: Context, commentId: number): Promise<CommentDto> {
  authorize(ctx.actor, 'comment.resolve')
  return transaction(ctx, async (tx) => {
    const [row] = await tx
      .update(comments)
      .set({ resolvedAt: new Date(), resolvedById: ctx.actor.id })
      .where(and(eq(comments.id, commentId), isNull(comments.resolvedAt)))
      .returning()
    if (!row) throw new AppError('not_found', 'not_found')
    const [segment] = await tx
      .select({ articleId: segments.articleId })
      .from(segments)
      .where(eq(segments.id, row.segmentId))
    if (!segment) throw new AppError('not_found', 'not_found')
    await recordEvent(
      tx,
      { articleId: segment.articleId, actorId: ctx.actor.id },
      { type: 'comment.resolved', segmentId: row.segmentId, commentId: row.id },
    )
    return commentDto(row)
  })
}
