import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { dismissals, segments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import type { DismissalDto, SegmentFinding } from '@/domain/finding'
import type { DismissEverywhereInput } from '@/domain/segment-inputs'
import { among } from '../among'
import { authorize, type Context, type Transaction } from '../context'
import { recordEvent } from '../record-event'
import { standingIn } from '../segment/standing'
import { transaction } from '../transaction'
import { findingsAcross, rollOf } from './article-notes'
import { dismissalDto, refuseUnreasoned } from './dismiss-finding'

/**
 * Says of equal findings in several segments that none is an error. Segments that have none any
 * more, or whose is dismissed already, are passed over; refused where no segment is left.
 */
export async function dismissEverywhere(
  ctx: Context,
  articleId: string,
  { fingerprint, reason, segmentIds }: DismissEverywhereInput,
): Promise<{ made: DismissalDto[] }> {
  authorize(ctx.actor, 'finding.dismiss')
  return transaction(ctx, async (tx) => {
    const found = await findEqual(tx, articleId, { fingerprint, segmentIds })
    if (found.length === 0) throw new AppError('conflict', 'finding_gone')
    for (const { finding } of found) refuseUnreasoned(finding, reason)
    const by = { fingerprint, reason, personId: ctx.actor.id }
    const rows = await tx
      .insert(dismissals)
      .values(found.map(({ id, finding }) => ({ ...by, segmentId: id, checkId: finding.check })))
      .onConflictDoNothing()
      .returning()
    if (rows.length === 0) throw new AppError('conflict', 'already_dismissed')
    const records = rows.map(({ segmentId, checkId }) => ({
      type: 'finding.dismissed' as const,
      segmentId,
      check: checkId,
      reason,
    }))
    await recordEvent(tx, { articleId, actorId: ctx.actor.id }, ...records)
    return { made: rows.map(dismissalDto) }
  })
}

type Sought = Pick<DismissEverywhereInput, 'fingerprint' | 'segmentIds'>

/** Which of the segments have the finding now; held, so that their texts stay. */
async function findEqual(
  tx: Transaction,
  articleId: string,
  { fingerprint, segmentIds }: Sought,
): Promise<{ id: number; finding: SegmentFinding }[]> {
  // As everywhere: first the article, then the segments.
  const [article] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.id, articleId))
    .for('share')
  if (!article) throw new AppError('not_found', 'not_found')
  const rows = await tx
    .select({ id: segments.id, findings: segments.findings })
    .from(segments)
    .where(and(standingIn(articleId), among(segments.id, segmentIds)))
    .orderBy(asc(segments.id))
    .for('update')
  const { bySegment } = await findingsAcross(tx, articleId, await rollOf(tx, articleId))
  return rows.flatMap(({ id, findings }) => {
    const all = [...findings, ...(bySegment[id] ?? [])]
    const finding = all.find((each) => each.fingerprint === fingerprint)
    return finding ? [{ id, finding }] : []
  })
}
