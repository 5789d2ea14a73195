import 'server-only'
import type { ArticleState } from '@/domain/article'
import { lockArticle } from '../access'
import { moveArticle } from '../article/move-article'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { latestVersionNumber } from '../version/latest-version'

/** Opens a published article for a correction; readers keep the published version meanwhile. */
export async function beginCorrection(
  ctx: Context,
  articleId: string,
): Promise<{ state: ArticleState }> {
  authorize(ctx.actor, 'article.correct')
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    const { state } = await moveArticle(tx, article, 'begin_correction')
    const fromVersion = await latestVersionNumber(tx, articleId)
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      { type: 'correction.begun', fromVersion },
    )
    return { state }
  })
}
