import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { articles, blocks } from '@/db/schema/article'
import { drafts, segments } from '@/db/schema/segment'
import { type ArticleAction, type ArticleState, transition } from '@/domain/article'
import { AppError } from '@/domain/errors'
import type { BlockKind } from '@/language'
import type { Reader, Transaction } from './context'
import { successorsOf } from './segment/successors'
import { RetryTransaction } from './transaction'

export type ArticleRow = typeof articles.$inferSelect
export type SegmentRow = typeof segments.$inferSelect

/** Nothing is told of an article that is not there. */
export async function requireArticle(db: Reader, articleId: string): Promise<void> {
  const [found] = await db
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.id, articleId))
  if (!found) throw new AppError('not_found', 'not_found')
}

/** Which article a segment belongs to. */
export async function articleIdOf(db: Reader, segmentId: number): Promise<string> {
  const [segment] = await db
    .select({ articleId: segments.articleId })
    .from(segments)
    .where(eq(segments.id, segmentId))
  if (!segment) throw new AppError('not_found', 'not_found')
  return segment.articleId
}

/** The article, locked against every other change until the transaction ends. */
export async function lockArticle(tx: Transaction, articleId: string): Promise<ArticleRow> {
  const [article] = await tx.select().from(articles).where(eq(articles.id, articleId)).for('update')
  if (!article) throw new AppError('not_found', 'not_found')
  return article
}

/** A segment held for writing, with what every answer about it needs. */
export interface LockedSegment {
  segment: SegmentRow
  article: ArticleRow
  draft: string | null
  kind: BlockKind
  openQuestions: number
}

/** Open questions on the segment of a row, as a column of a query on segments. */
export const OPEN_QUESTIONS = sql<number>`(
  select count(*)::int from comments
  where comments.segment_id = ${segments.id}
    and comments.kind = 'question' and comments.resolved_at is null
)`

/** As `lockSegment`, and refuses a segment that was split or joined: says where its text lives now. */
export async function lockSegment(
  tx: Transaction,
  segmentId: number,
  actionFor: (article: ArticleRow) => ArticleAction | null,
): Promise<LockedSegment> {
  const locked = await lockAnySegment(tx, segmentId, actionFor)
  await refuseRetired(tx, locked.segment)
  return locked
}

/** A segment that was split or joined takes no more acts. */
export async function refuseRetired(tx: Transaction, segment: SegmentRow): Promise<void> {
  if (segment.retiredAt === null) return
  const successorIds = await successorsOf(tx, segment.id)
  throw new AppError('conflict', 'segment_moved', { successorIds, alternativeId: null })
}

/**
 * Locks a segment for writing, and its article only as far as needed: shared while the article's
 * state stays, so that fifty people can save at once; exclusive when the act moves the article.
 */
export async function lockAnySegment(
  tx: Transaction,
  segmentId: number,
  actionFor: (article: ArticleRow) => ArticleAction | null,
): Promise<LockedSegment> {
  const [glimpse] = await tx
    .select({ article: articles })
    .from(segments)
    .innerJoin(articles, eq(articles.id, segments.articleId))
    .where(eq(segments.id, segmentId))
  if (!glimpse) throw new AppError('not_found', 'not_found')
  const isMoving =
    nextStateOf(glimpse.article, actionFor(glimpse.article)) !== glimpse.article.state
  const lockingArticle = tx
    .select()
    .from(articles)
    .where(eq(articles.id, glimpse.article.id))
    .for(isMoving ? 'update' : 'share')
  const lockingSegment = tx
    .select({
      segment: segments,
      draft: drafts.text,
      kind: blocks.kind,
      openQuestions: OPEN_QUESTIONS,
    })
    .from(segments)
    .innerJoin(blocks, eq(blocks.id, segments.blockId))
    .leftJoin(drafts, eq(drafts.segmentId, segments.id))
    .where(eq(segments.id, segmentId))
    .for('update', { of: segments })
  // Sent together and taken in this order, as everywhere: first the article, then the segment.
  const [[article], [found]] = await Promise.all([lockingArticle, lockingSegment])
  if (!article || !found) throw new AppError('not_found', 'not_found')
  // Somebody moved the article between the glimpse and the lock: begin again with the right lock.
  if (article.state !== glimpse.article.state) throw new RetryTransaction()
  return { article, ...found }
}

/** The state an action leads to; refuses where the road has no such way. */
export function nextStateOf(article: ArticleRow, action: ArticleAction | null): ArticleState {
  if (action === null) return article.state
  const next = transition(standingOf(article), action)
  if (!next) throw new AppError('conflict', 'not_open_now', { state: article.state, action })
  return next.state
}

/** What the rules of states ask of an article. */
export function standingOf(article: ArticleRow): { state: ArticleState; isLive: boolean } {
  return { state: article.state, isLive: article.liveVersionId !== null }
}
