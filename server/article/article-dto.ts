import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { reviews, versions } from '@/db/schema/version'
import type { ArticleDto } from '@/domain/article'
import type { ArticleRow } from '../access'
import type { Reader } from '../context'

/** What an article's head needs beyond its row. */
export interface ArticleFacts {
  liveVersion: number | null
  latestVersion: number | null
  changeRequest: ArticleDto['changeRequest']
}

/** Reads what the head needs: numbers of the versions and a standing request for changes. */
export async function articleFacts(db: Reader, row: ArticleRow): Promise<ArticleFacts> {
  const numbers = await db
    .select({ id: versions.id, number: versions.number })
    .from(versions)
    .where(eq(versions.articleId, row.id))
    .orderBy(desc(versions.number))
  return {
    liveVersion: numbers.find((version) => version.id === row.liveVersionId)?.number ?? null,
    latestVersion: numbers[0]?.number ?? null,
    changeRequest: await standingChangeRequest(db, row),
  }
}

/** An article's head as the screens show it. */
export function articleDto(
  row: ArticleRow,
  titles: { title: string; sourceTitle: string },
  facts: ArticleFacts,
): ArticleDto {
  return {
    id: row.id,
    ...titles,
    state: row.state,
    isLive: row.liveVersionId !== null,
    slug: row.slug,
    byline: row.byline,
    outlet: row.outlet,
    sourceUrl: row.sourceUrl,
    engine: row.engine,
    draftedAt: row.draftedAt?.toISOString() ?? null,
    assigneeId: row.assigneeId,
    reviewerId: row.reviewerId,
    createdById: row.createdById,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    scheduledFor: row.scheduledFor?.toISOString() ?? null,
    ...facts,
  }
}

/** The last request for changes, until the article is submitted again. */
async function standingChangeRequest(
  db: Reader,
  row: ArticleRow,
): Promise<ArticleDto['changeRequest']> {
  if (row.state !== 'changes_requested') return null
  const [review] = await db
    .select({ reason: reviews.reason, by: reviews.reviewerId, at: reviews.createdAt })
    .from(reviews)
    .innerJoin(versions, eq(versions.id, reviews.versionId))
    .where(eq(versions.articleId, row.id))
    .orderBy(desc(reviews.id))
    .limit(1)
  return review ? { reason: review.reason ?? '', by: review.by, at: review.at.toISOString() } : null
}
