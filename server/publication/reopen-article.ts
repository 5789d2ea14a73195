import 'server-only'
import type { ArticleState } from '@/domain/article'
import { lockArticle } from '../access'
import { moveArticle } from '../article/move-article'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'

/** Takes an unpublished article back onto the desk; it must be approved anew to return. */
export async function reopenArticle(
  ctx: Context,
  articleId: string,
): Promise<{ state: ArticleState }> {
  authorize(ctx.actor, 'article.reopen')
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    const { state } = await moveArticle(tx, article, 'reopen')
    await recordEvent(tx, { articleId, actorId: ctx.actor.id }, { type: 'article.reopened' })
    return { state }
  })
}
