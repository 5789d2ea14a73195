import 'server-only'
import { eq } from 'drizzle-orm'
import { comments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import type { Transaction } from '../context'

/** The segment a comment belongs to, so that it can be locked before the comment is touched. */
export async function segmentOfComment(tx: Transaction, commentId: number): Promise<number> {
  const [comment] = await tx
    .select({ segmentId: comments.segmentId })
    .from(comments)
    .where(eq(comments.id, commentId))
  if (!comment) throw new AppError('not_found', 'not_found')
  return comment.segmentId
}
