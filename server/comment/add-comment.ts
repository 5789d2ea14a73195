import 'server-only'
import { comments } from '@/db/schema/segment'
import type { CommentDto } from '@/domain/comment'
import type { AddCommentInput } from '@/domain/comment-inputs'
import { AppError } from '@/domain/errors'
import { lockSegment } from '../access'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'

/** Writes a remark or a question on a segment. An open question blocks approval. */
export async function addComment(
  ctx: Context,
  segmentId: number,
  input: AddCommentInput,
): Promise<CommentDto> {
  authorize(ctx.actor, 'comment.write')
  return transaction(ctx, async (tx) => {
    const { article } = await lockSegment(tx, segmentId, () => null)
    const [row] = await tx
      .insert(comments)
      .values({ ...input, segmentId, authorId: ctx.actor.id })
      .returning()
    if (!row) throw new AppError('internal', 'unexpected')
    await recordEvent(
      tx,
      { articleId: article.id, actorId: ctx.actor.id },
      { type: 'comment.added', segmentId, commentId: row.id, kind: row.kind },
    )
    return commentDto(row)
  })
}

export function commentDto(row: typeof comments.$inferSelect): CommentDto {
  return {
    id: row.id,
    segmentId: row.segmentId,
    kind: row.kind,
    body: row.body,
    quote: row.quote,
    side: row.side,
    byId: row.authorId,
    at: row.createdAt.toISOString(),
    resolvedById: row.resolvedById,
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
  }
}
