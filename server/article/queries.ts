import 'server-only'
import { and, asc, count, eq, gte, isNull, sql } from 'drizzle-orm'
import { articles, blocks } from '@/db/schema/article'
import { comments, dismissals, drafts, segments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import { LARGEST_WINDOW, type SegmentDto, WORKSPACE_WINDOW, type Workspace } from '@/domain/segment'
import { authorize, type Context, type Reader } from '../context'
import { dismissalDto } from '../finding/dismiss-finding'
import { allNames, namesAmong } from '../person/names'
import { segmentDto } from '../segment/segment-dto'
import { standingIn } from '../segment/standing'
import { articleDto, articleFacts } from './article-dto'

interface Window {
  /** Position of the first segment wanted. */
  from: number
  /** How many are wanted; the usual window unless said. */
  size?: number | undefined
}

/**
 * Everything the workspace and the review need of one article: all its segments for a page, or the
 * window that begins at a position for the API. One statement, then all others at once.
 */
export async function workspace(
  ctx: Context,
  articleId: string,
  window?: Window,
): Promise<Workspace> {
  authorize(ctx.actor, 'desk.read')
  // Read before anything else: what happens meanwhile is told once more rather than not at all.
  const [found] = await ctx.db
    .select({ row: articles, lastEvent: LAST_EVENT })
    .from(articles)
    .where(eq(articles.id, articleId))
  if (!found) throw new AppError('not_found', 'not_found')
  const { row, lastEvent } = found
  const [blockRows, segmentDtos, dismissed, titles, facts, everybody] = await Promise.all([
    ctx.db
      .select({ id: blocks.id, kind: blocks.kind })
      .from(blocks)
      .where(eq(blocks.articleId, articleId))
      .orderBy(asc(blocks.position)),
    segmentsOf(ctx.db, articleId, window),
    dismissalsOf(ctx.db, articleId),
    titlesOf(ctx.db, articleId),
    articleFacts(ctx.db, row),
    allNames(ctx.db),
  ])
  const article = articleDto(row, titles, facts)
  const shown = window ? segmentDtos.slice(0, sizeOf(window)) : segmentDtos
  const names = namesAmong(everybody, [
    row.assigneeId,
    row.reviewerId,
    row.createdById,
    article.changeRequest?.by,
    ...shown.flatMap((segment) => [segment.editedById, segment.acceptedById]),
    ...dismissed.map((dismissal) => dismissal.byId),
  ])
  const nextFrom = segmentDtos[shown.length]?.position ?? null
  return {
    article,
    blocks: blockRows,
    segments: shown,
    names,
    dismissals: dismissed,
    lastEvent,
    nextFrom,
  }
}

const LAST_EVENT = sql<number>`(
  select coalesce(max(id), 0) from events where events.article_id = articles.id
)`.mapWith(Number)

function sizeOf({ size = WORKSPACE_WINDOW }: Window): number {
  return Math.max(1, Math.min(size, LARGEST_WINDOW))
}

/** One more than the window holds, to know whether there is a next. */
async function segmentsOf(
  db: Reader,
  articleId: string,
  window: Window | undefined,
): Promise<SegmentDto[]> {
  const asked = db
    .select({ segmentId: comments.segmentId, open: count().as('open') })
    .from(comments)
    .where(and(eq(comments.kind, 'question'), isNull(comments.resolvedAt)))
    .groupBy(comments.segmentId)
    .as('asked')
  const inArticle = standingIn(articleId)
  const query = db
    .select({ segment: segments, draft: drafts.text, openQuestions: asked.open })
    .from(segments)
    .leftJoin(drafts, eq(drafts.segmentId, segments.id))
    .leftJoin(asked, eq(asked.segmentId, segments.id))
    .where(window ? and(inArticle, gte(segments.position, window.from)) : inArticle)
    .orderBy(asc(segments.position))
  const rows = await (window ? query.limit(sizeOf(window) + 1) : query)
  return rows.map(({ segment, draft, openQuestions }) =>
    segmentDto(segment, { draft, openQuestions: openQuestions ?? 0 }),
  )
}

/** English and Spanish of the title block, or of the first block where none is called title. */
async function titlesOf(
  db: Reader,
  articleId: string,
): Promise<{ title: string; sourceTitle: string }> {
  const rows = await db
    .select({ source: segments.source, target: segments.target })
    .from(segments)
    .where(
      and(
        standingIn(articleId),
        eq(
          segments.blockId,
          sql`(
            select id from blocks where article_id = ${articleId}
            order by (kind = 'title') desc, position limit 1
          )`,
        ),
      ),
    )
    .orderBy(asc(segments.position))
  return {
    title: rows.map((row) => row.target || row.source).join(' '),
    sourceTitle: rows.map((row) => row.source).join(' '),
  }
}

async function dismissalsOf(db: Reader, articleId: string) {
  const rows = await db
    .select({ dismissal: dismissals })
    .from(dismissals)
    .innerJoin(segments, eq(segments.id, dismissals.segmentId))
    .where(and(standingIn(articleId), isNull(dismissals.undoneAt)))
  return rows.map(({ dismissal }) => dismissalDto(dismissal))
}
