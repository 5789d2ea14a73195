import 'server-only'
import { AppError } from '@/domain/errors'
import type { RenewSourceInput } from '@/domain/import-inputs'
import type { SourceRenewed } from '@/domain/source-renewal'
import { lockArticle } from '../access'
import { moveArticle } from '../article/move-article'
import { authorize, type Context } from '../context'
import { readPaste } from '../import/read-paste'
import { recordEvent } from '../record-event'
import { editAction } from '../segment/edit-action'
import { transaction } from '../transaction'
import { goneIn, planRenewal } from './plan-renewal'
import { storeRenewal } from './store-renewal'

/**
 * Gives an article a newer Spanish text, as it was previewed. What did not change keeps its English and
 * whoever stood behind it; what did is stale until somebody confirms it; what is gone is retired and kept.
 */
export async function renewSource(
  ctx: Context,
  articleId: string,
  input: RenewSourceInput,
): Promise<SourceRenewed> {
  authorize(ctx.actor, 'article.import')
  // Before anything is locked: a long text takes its time.
  const page = await readPaste('source', input.source)
  const before = await planRenewal(ctx.db, articleId, page)
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    const action = editAction(article, ctx)
    const { blocks, counts, stamp } = await planRenewal(tx, articleId, page, { before })
    if (stamp !== input.stamp) throw new AppError('conflict', 'source_changed')
    const { changed, added, gone } = counts
    if (changed + added + gone === 0) throw new AppError('invalid', 'source_same')
    if (counts.same + changed + added === 0) throw new AppError('invalid', 'source_empty')
    const moved = await moveArticle(tx, article, action, { updatedAt: new Date() })
    await storeRenewal(tx, ctx, articleId, blocks)
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      { type: 'source.renewed', changed, added, gone, goneIds: goneIn(blocks) },
      ...moved.consequences,
    )
    return { state: moved.state, counts }
  })
}
