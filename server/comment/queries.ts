import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { comments } from '@/db/schema/segment'
import type { CommentThread } from '@/domain/comment'
import { authorize, type Context } from '../context'
import { namesOf } from '../person/names'
import { commentDto } from './add-comment'

/** Remarks and questions on a segment, oldest first. */
export async function commentThread(ctx: Context, segmentId: number): Promise<CommentThread> {
  authorize(ctx.actor, 'desk.read')
  const rows = await ctx.db
    .select()
    .from(comments)
    .where(eq(comments.segmentId, segmentId))
    .orderBy(asc(comments.id))
  const names = await namesOf(
    ctx.db,
    rows.flatMap((row) => [row.authorId, row.resolvedById]),
  )
  return { comments: rows.map(commentDto), names }
}
