import 'server-only'
import { and, inArray, ne } from 'drizzle-orm'
import { segments } from '@/db/schema/segment'
import { reviews } from '@/db/schema/version'
import type { ArticleState } from '@/domain/article'
import { AppError } from '@/domain/errors'
import type { RequestChangesInput } from '@/domain/version-inputs'
import { lockArticle } from '../access'
import { moveArticle } from '../article/move-article'
import { authorize, type Context } from '../context'
import { notify } from '../notice/notify'
import { recordEvent } from '../record-event'
import { standingIn } from '../segment/standing'
import { transaction } from '../transaction'
import { latestVersion } from '../version/latest-version'

/** Sends the submission back with a written reason, and the segments it names to their translator. */
export async function requestChanges(
  ctx: Context,
  articleId: string,
  input: RequestChangesInput,
): Promise<{ state: ArticleState }> {
  authorize(ctx.actor, 'review.request_changes')
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    const version = await latestVersion(tx, articleId)
    const { state } = await moveArticle(tx, article, 'request_changes', {
      reviewerId: ctx.actor.id,
    })
    if (!version) throw new AppError('conflict', 'not_open_now')
    await tx.insert(reviews).values({
      versionId: version.id,
      versionHash: version.hash,
      outcome: 'changes_requested',
      reason: input.reason,
      reviewerId: ctx.actor.id,
    })
    if (input.segmentIds.length > 0) {
      await tx
        .update(segments)
        .set({ state: 'changes_requested', acceptedById: null })
        .where(
          and(
            standingIn(articleId),
            inArray(segments.id, input.segmentIds),
            ne(segments.state, 'untranslated'),
          ),
        )
    }
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      { type: 'review.changes_requested', version: version.number, reason: input.reason },
    )
    await notify(tx, { articleId, actorId: ctx.actor.id, note: input.reason }, [
      { personId: version.createdById, kind: 'changes_requested' },
      { personId: article.assigneeId, kind: 'changes_requested' },
    ])
    return { state }
  })
}
