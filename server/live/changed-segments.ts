import 'server-only'
import { and, count, eq, inArray, isNull } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { dismissals, drafts, segments } from '@/db/schema/segment'
import type { LiveSegments } from '@/domain/live'
import type { Recut } from '@/domain/resegment'
import { OPEN_QUESTIONS } from '../access'
import type { Reader } from '../context'
import { dismissalDto } from '../finding/dismiss-finding'
import { namesOf } from '../person/names'
import { segmentDto } from '../segment/segment-dto'
import { standingIn } from '../segment/standing'

/**
 * Some segments of an article as they are now, with what the screens show beside them, and the splits
 * and joins that brought them there. Of those that stand no more nothing is told.
 */
export async function changedSegments(
  db: Reader,
  articleId: string,
  { ids, acts }: { ids: number[]; acts: Recut[] },
): Promise<LiveSegments | null> {
  const [rows, dismissed, [article], [standing]] = await Promise.all([
    db
      .select({ segment: segments, draft: drafts.text, openQuestions: OPEN_QUESTIONS })
      .from(segments)
      .leftJoin(drafts, eq(drafts.segmentId, segments.id))
      .where(and(standingIn(articleId), inArray(segments.id, ids))),
    db
      .select()
      .from(dismissals)
      .where(and(inArray(dismissals.segmentId, ids), isNull(dismissals.undoneAt))),
    db
      .select({ state: articles.state, updatedAt: articles.updatedAt })
      .from(articles)
      .where(eq(articles.id, articleId)),
    acts.length === 0
      ? []
      : db.select({ count: count() }).from(segments).where(standingIn(articleId)),
  ])
  if (!article) return null
  const people = [
    ...rows.flatMap(({ segment }) => [segment.editedById, segment.acceptedById]),
    ...dismissed.map((row) => row.personId),
  ]
  const times = rows.flatMap(({ segment }) => (segment.editedAt ? [segment.editedAt] : []))
  const newest = Math.max(article.updatedAt.getTime(), ...times.map((time) => time.getTime()))
  return {
    segments: rows.map(({ segment, ...beside }) => segmentDto(segment, beside)),
    dismissals: dismissed.map(dismissalDto),
    article: { state: article.state, updatedAt: new Date(newest).toISOString() },
    names: await namesOf(db, people),
    ...(standing && { recut: { acts, count: standing.count } }),
  }
}
