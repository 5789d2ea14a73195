import 'server-only'
import { and, eq } from 'drizzle-orm'
import { segments } from '@/db/schema/segment'
import { reviews } from '@/db/schema/version'
import type { ArticleState } from '@/domain/article'
import { AppError } from '@/domain/errors'
import { isClear, isOverridable } from '@/domain/review'
import type { ApproveVersionInput } from '@/domain/version-inputs'
import { lockArticle } from '../access'
import { moveArticle } from '../article/move-article'
import { authorize, type Context, type Transaction } from '../context'
import { rememberAccepted } from '../memory/remember-accepted'
import { notify } from '../notice/notify'
import { recordEvent } from '../record-event'
import { standingIn } from '../segment/standing'
import { readSettings } from '../settings/queries'
import { transaction } from '../transaction'
import { latestVersion, type VersionHead } from '../version/latest-version'
import { storeVersion } from '../version/store-version'
import { hashContent, workingContent } from '../version/working-content'
import { blockersOf } from './blockers'

/**
 * Signs the text the editor was looking at. The hash in the request must be that of the article as
 * it stands, so nobody approves what they did not see; what the editor amended goes into a version
 * of its own first. Refused while anything blocks; a chief may go past with a written reason.
 */
export async function approveVersion(
  ctx: Context,
  articleId: string,
  input: ApproveVersionInput,
): Promise<{ state: ArticleState; number: number }> {
  authorize(ctx.actor, 'version.approve')
  if (input.overrideReason !== undefined) authorize(ctx.actor, 'version.override')
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    const content = await workingContent(tx, articleId)
    if ((await hashContent(content)) !== input.hash)
      throw new AppError('conflict', 'changed_meanwhile')
    await refuseBlocked(tx, ctx, articleId, input.overrideReason)
    const { state } = await moveArticle(tx, article, 'approve', { reviewerId: ctx.actor.id })
    const latest = await latestVersion(tx, articleId)
    const version =
      latest?.hash === input.hash
        ? latest
        : await storeVersion(tx, { articleId, content, personId: ctx.actor.id, note: '' })
    await sign(tx, ctx, version, input.overrideReason ?? null)
    await notify(tx, { articleId, actorId: ctx.actor.id }, [
      { personId: latest?.createdById ?? null, kind: 'version_approved' },
      { personId: article.assigneeId, kind: 'version_approved' },
    ])
    return { state, number: version.number }
  })
}

async function refuseBlocked(
  tx: Transaction,
  ctx: Context,
  articleId: string,
  overrideReason: string | undefined,
): Promise<void> {
  const blockers = await blockersOf(tx, articleId, ctx.actor.id)
  if (isClear(blockers)) return
  if (overrideReason !== undefined && isOverridable(blockers)) return
  throw new AppError('conflict', 'blocked', { blockers })
}

async function sign(
  tx: Transaction,
  ctx: Context,
  version: VersionHead,
  overrideReason: string | null,
): Promise<void> {
  const { isFourEyesRelaxed } = await readSettings(tx)
  await tx.insert(reviews).values({
    versionId: version.id,
    versionHash: version.hash,
    outcome: 'approved',
    reason: overrideReason,
    isFourEyesRelaxed,
    reviewerId: ctx.actor.id,
  })
  const accepted = await tx
    .update(segments)
    .set({ state: 'reviewed' })
    .where(and(standingIn(version.articleId), eq(segments.state, 'confirmed')))
    .returning()
  await rememberAccepted(tx, accepted, ctx.actor.id)
  await recordEvent(
    tx,
    { articleId: version.articleId, actorId: ctx.actor.id },
    { type: 'version.approved', version: version.number, hash: version.hash, overrideReason },
  )
}
