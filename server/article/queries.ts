import 'server-only'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { articles, blocks } from '@/db/schema/article'
import { dismissals, drafts, segments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import type { SegmentDto, Workspace } from '@/domain/segment'
import { authorize, type Context, type Reader } from '../context'
import { dismissalDto } from '../finding/dismiss-finding'
import { namesOf } from '../person/names'
import { segmentDto } from '../segment/segment-dto'
import { articleDto } from './article-dto'

/** Everything the workspace and the review need of one article, in five statements. */
export async function workspace(ctx: Context, articleId: string): Promise<Workspace> {
  authorize(ctx.actor, 'desk.read')
  const [row] = await ctx.db.select().from(articles).where(eq(articles.id, articleId))
  if (!row) throw new AppError('not_found', 'not_found')
  const [blockRows, segmentDtos, dismissed] = await Promise.all([
    ctx.db
      .select({ id: blocks.id, kind: blocks.kind })
      .from(blocks)
      .where(eq(blocks.articleId, articleId))
      .orderBy(asc(blocks.position)),
    segmentsOf(ctx.db, articleId),
    dismissalsOf(ctx.db, articleId),
  ])
  const titleBlock = blockRows.find((block) => block.kind === 'title') ?? blockRows[0]
  const titled = segmentDtos.filter((segment) => segment.blockId === titleBlock?.id)
  const article = await articleDto(ctx.db, row, {
    title: titled.map((segment) => segment.target || segment.source).join(' '),
    sourceTitle: titled.map((segment) => segment.source).join(' '),
  })
  const names = await namesOf(ctx.db, [
    row.assigneeId,
    row.reviewerId,
    row.createdById,
    article.changeRequest?.by,
    ...segmentDtos.flatMap((segment) => [segment.editedById, segment.acceptedById]),
    ...dismissed.map((dismissal) => dismissal.byId),
  ])
  return { article, blocks: blockRows, segments: segmentDtos, names, dismissals: dismissed }
}

async function segmentsOf(db: Reader, articleId: string): Promise<SegmentDto[]> {
  const rows = await db
    .select({
      segment: segments,
      draft: drafts.text,
      openQuestions: sql<number>`(
        select count(*)::int from comments
        where comments.segment_id = ${segments.id} and comments.kind = 'question' and comments.resolved_at is null
      )`,
    })
    .from(segments)
    .leftJoin(drafts, eq(drafts.segmentId, segments.id))
    .where(eq(segments.articleId, articleId))
    .orderBy(asc(segments.position))
  return rows.map(({ segment, ...beside }) => segmentDto(segment, beside))
}

async function dismissalsOf(db: Reader, articleId: string) {
  const rows = await db
    .select({ dismissal: dismissals })
    .from(dismissals)
    .innerJoin(segments, eq(segments.id, dismissals.segmentId))
    .where(and(eq(segments.articleId, articleId), isNull(dismissals.undoneAt)))
  return rows.map(({ dismissal }) => dismissalDto(dismissal))
}
