import 'server-only'
import { publications } from '@/db/schema/version'
import type { ArticleState } from '@/domain/article'
import type { WithdrawArticleInput } from '@/domain/version-inputs'
import { lockArticle } from '../access'
import { moveArticle } from '../article/move-article'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { unqueuePublication } from './queue-publication'

/** Takes an article from readers; a notice with the public note stays at its address (410). */
export async function withdrawArticle(
  ctx: Context,
  articleId: string,
  input: WithdrawArticleInput,
): Promise<{ state: ArticleState }> {
  authorize(ctx.actor, input.kind === 'unpublish' ? 'article.unpublish' : 'article.retract')
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    const { state } = await moveArticle(tx, article, input.kind, { liveVersionId: null })
    await unqueuePublication(tx, articleId)
    await tx.insert(publications).values({
      articleId,
      kind: input.kind,
      publicNote: input.publicNote,
      personId: ctx.actor.id,
    })
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      {
        type: input.kind === 'unpublish' ? 'article.unpublished' : 'article.retracted',
        publicNote: input.publicNote,
      },
    )
    return { state }
  })
}
