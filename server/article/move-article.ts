import 'server-only'
import { eq } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import type { ArticleAction, ArticleState } from '@/domain/article'
import type { EventRecord } from '@/domain/event'
import { type ArticleRow, nextStateOf } from '../access'
import type { Transaction } from '../context'
import { latestVersionNumber } from '../version/latest-version'

/**
 * Moves a locked article along its road and writes the new standing. Returns the events that the
 * move itself is: an approval that lapsed, a submission that was taken back.
 */
export async function moveArticle(
  tx: Transaction,
  article: ArticleRow,
  action: ArticleAction,
  changes: Partial<Omit<ArticleRow, 'id' | 'state'>> = {},
): Promise<{ state: ArticleState; consequences: EventRecord[] }> {
  const state = nextStateOf(article, action)
  const isStaying = state === article.state && Object.keys(changes).length === 0
  if (!isStaying) {
    const scheduled = state === 'scheduled' ? {} : { scheduledFor: null, scheduledCorrection: null }
    await tx
      .update(articles)
      .set({ ...scheduled, ...changes, state, updatedAt: new Date() })
      .where(eq(articles.id, article.id))
  }
  return { state, consequences: await consequencesOf(tx, article, action) }
}

async function consequencesOf(
  tx: Transaction,
  article: ArticleRow,
  action: ArticleAction,
): Promise<EventRecord[]> {
  if (action !== 'edit') return []
  if (article.state === 'approved' || article.state === 'scheduled') {
    return [{ type: 'approval.lapsed', version: await latestVersionNumber(tx, article.id) }]
  }
  if (article.state === 'submitted') {
    return [{ type: 'submission.withdrawn', version: await latestVersionNumber(tx, article.id) }]
  }
  return []
}
