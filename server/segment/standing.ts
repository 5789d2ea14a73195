import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { segments } from '@/db/schema/segment'

/** Neither split nor joined into another. */
export const isStanding = isNull(segments.retiredAt)

/**
 * The segments an article consists of now. Whoever reads or writes "all segments of an article" says
 * it with this: those that were split or joined are kept, but stand no more.
 */
export function standingIn(articleId: string) {
  return and(eq(segments.articleId, articleId), isStanding)
}
