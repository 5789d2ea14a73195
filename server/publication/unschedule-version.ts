import 'server-only'
import type { ArticleState } from '@/domain/article'
import { lockArticle } from '../access'
import { moveArticle } from '../article/move-article'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { latestVersionNumber } from '../version/latest-version'
import { unqueuePublication } from './queue-publication'

/** Stops a scheduled publication; the approval stands. */
export async function unscheduleVersion(
  ctx: Context,
  articleId: string,
): Promise<{ state: ArticleState }> {
  authorize(ctx.actor, 'version.publish')
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    const { state } = await moveArticle(tx, article, 'unschedule')
    await unqueuePublication(tx, articleId)
    const version = await latestVersionNumber(tx, articleId)
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      { type: 'version.unscheduled', version },
    )
    return { state }
  })
}
