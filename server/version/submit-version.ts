import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { asc, eq, sql } from 'drizzle-orm'
import { blocks } from '@/db/schema/article'
import { segments } from '@/db/schema/segment'
import type { ArticleState } from '@/domain/article'
import { AppError } from '@/domain/errors'
import { isUnconfirmed } from '@/domain/review'
import type { SubmitVersionInput } from '@/domain/version-inputs'
import { lockArticle } from '../access'
import { moveArticle } from '../article/move-article'
import { checkOptions } from '../check-options'
import { authorize, type Context, type Transaction } from '../context'
import { mapInSlices } from '../in-slices'
import { recordEvent } from '../record-event'
import { standingIn } from '../segment/standing'
import { findingsOf } from '../segment/store-revision'
import { transaction } from '../transaction'
import { storeVersion } from './store-version'
import { workingContent } from './working-content'

/**
 * Hands a version to the editors: an immutable snapshot of the whole article. Every segment must
 * have been confirmed, since nobody signs what nobody read (ISO 18587, full post-editing).
 */
export async function submitVersion(
  ctx: Context,
  articleId: string,
  input: SubmitVersionInput,
): Promise<{ number: number; state: ArticleState }> {
  authorize(ctx.actor, 'version.submit')
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    await recheck(tx, articleId)
    const moved = await moveArticle(tx, article, 'submit')
    const version = await storeVersion(tx, {
      articleId,
      content: await workingContent(tx, articleId),
      personId: ctx.actor.id,
      note: input.note,
    })
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      { type: 'version.submitted', version: version.number, hash: version.hash, note: input.note },
    )
    return { number: version.number, state: moved.state }
  })
}

/** Refuses what is unfinished, and brings stored findings up to the checks of today. */
async function recheck(tx: Transaction, articleId: string): Promise<void> {
  const rows = await tx
    .select({ segment: segments, kind: blocks.kind })
    .from(segments)
    .innerJoin(blocks, eq(blocks.id, segments.blockId))
    .where(standingIn(articleId))
    .orderBy(asc(segments.position))
  const unfinished = rows.filter(
    ({ segment }) => segment.state === 'untranslated' || isUnconfirmed(segment.state),
  )
  if (unfinished.length > 0) {
    throw new AppError('conflict', 'unconfirmed_segments', {
      count: unfinished.length,
      segmentIds: unfinished.slice(0, 50).map(({ segment }) => segment.id),
    })
  }
  const options = await checkOptions(tx)
  const checked = await mapInSlices(rows, ({ segment, kind }) => {
    const { id, source, target } = segment
    const findings = findingsOf({ source, target, kind }, options)
    return isDeepStrictEqual(findings, segment.findings) ? null : { id, findings }
  })
  const changed = JSON.stringify(checked.filter((each) => each !== null))
  await tx.execute(sql`
    update ${segments} set findings = checked.findings
    from jsonb_to_recordset(${changed}::text::jsonb) checked (id bigint, findings jsonb)
    where ${segments.id} = checked.id`)
}
