import 'server-only'
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { notices } from '@/db/schema/notice'
import { comments, drafts, segments } from '@/db/schema/segment'
import type { CommentSpan, CommentThread } from '@/domain/comment'
import { AppError } from '@/domain/errors'
import { mentionsIn } from '@/domain/mention'
import { requireArticle } from '../access'
import { authorize, type Context } from '../context'
import { namesOf } from '../person/names'
import { anchorOf, commentDto } from './comment-dto'
import { earlierTexts, placeOf, textsOf } from './texts-of'

/** Remarks, questions and answers on a segment, oldest first. */
export async function commentThread(ctx: Context, segmentId: number): Promise<CommentThread> {
  authorize(ctx.actor, 'desk.read')
  const [found, rows, unread] = await Promise.all([
    ctx.db
      .select({ segment: segments, draft: drafts.text })
      .from(segments)
      .leftJoin(drafts, eq(drafts.segmentId, segments.id))
      .where(eq(segments.id, segmentId)),
    ctx.db
      .select()
      .from(comments)
      .where(eq(comments.segmentId, segmentId))
      .orderBy(asc(comments.id)),
    ctx.db
      .select({ commentId: notices.commentId })
      .from(notices)
      .where(
        and(
          eq(notices.personId, ctx.actor.id),
          eq(notices.segmentId, segmentId),
          isNull(notices.readAt),
        ),
      ),
  ])
  if (!found[0]) throw new AppError('not_found', 'not_found')
  const texts = await textsOf(ctx.db, found[0].segment, found[0].draft, rows)
  const names = await namesOf(
    ctx.db,
    rows.flatMap((row) => [row.authorId, row.resolvedById, ...mentionsIn(row.body)]),
  )
  const unreadIds = unread.flatMap(({ commentId }) => (commentId === null ? [] : [commentId]))
  return { comments: rows.map((row) => commentDto(row, texts)), names, unreadIds }
}

/** Where an article's open comments are anchored; those whose words are gone are left out. */
export async function commentSpans(
  ctx: Context,
  articleId: string,
): Promise<{ spans: CommentSpan[] }> {
  authorize(ctx.actor, 'desk.read')
  await requireArticle(ctx.db, articleId)
  const rows = await ctx.db
    .select({ comment: comments, segment: segments, draft: drafts.text })
    .from(comments)
    .innerJoin(segments, eq(segments.id, comments.segmentId))
    .leftJoin(drafts, eq(drafts.segmentId, segments.id))
    .where(
      and(
        eq(segments.articleId, articleId),
        isNull(comments.resolvedAt),
        isNull(comments.replyToId),
        isNotNull(comments.spanStart),
      ),
    )
    .orderBy(asc(comments.id))
  const older = rows.filter(({ comment, segment }) => comment.revision !== segment.version)
  const earlier = await earlierTexts(
    ctx.db,
    older.map(({ comment }) => comment),
  )
  const spans = rows.flatMap(({ comment, segment, draft }): CommentSpan[] => {
    const { id, segmentId, kind, side } = comment
    const revision = (number: number) => earlier.get(placeOf(segmentId, number))
    const { source, target, version } = segment
    const anchor = anchorOf(comment, { source, draft, target, version, revision })
    if (side === null || !anchor?.span) return []
    return [{ id, segmentId, kind, side, start: anchor.span[0], end: anchor.span[1] }]
  })
  return { spans }
}
