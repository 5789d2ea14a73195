import 'server-only'
import type { ArticleState } from '@/domain/article'
import { lockArticle } from '../access'
import { moveArticle } from '../article/move-article'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { latestVersionNumber } from '../version/latest-version'

/** An editor takes a submission up; from now on translators wait for the answer. */
export async function beginReview(
  ctx: Context,
  articleId: string,
): Promise<{ state: ArticleState }> {
  authorize(ctx.actor, 'review.begin')
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    const { state } = await moveArticle(tx, article, 'begin_review', { reviewerId: ctx.actor.id })
    const version = await latestVersionNumber(tx, articleId)
    await recordEvent(tx, { articleId, actorId: ctx.actor.id }, { type: 'review.begun', version })
    return { state }
  })
}
