import 'server-only'
import { dismissals } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import type { DismissalDto, SegmentFinding } from '@/domain/finding'
import type { DismissFindingInput } from '@/domain/segment-inputs'
import { lockSegment } from '../access'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { findingsAcross, rollOf } from './article-notes'

/**
 * Says that a finding is no error here. Sticks to the words it was about: new words, new finding.
 * A blocking finding needs a reason.
 */
export async function dismissFinding(
  ctx: Context,
  segmentId: number,
  input: DismissFindingInput,
): Promise<DismissalDto> {
  authorize(ctx.actor, 'finding.dismiss')
  return transaction(ctx, async (tx) => {
    const { segment, article } = await lockSegment(tx, segmentId, () => null)
    const isMeant = ({ fingerprint }: SegmentFinding) => fingerprint === input.fingerprint
    const wide = async () => {
      const roll = await rollOf(tx, article.id)
      return (await findingsAcross(tx, article.id, roll)).bySegment[segmentId]
    }
    const finding = segment.findings.find(isMeant) ?? (await wide())?.find(isMeant)
    if (!finding) throw new AppError('conflict', 'finding_gone')
    refuseUnreasoned(finding, input.reason)
    const [row] = await tx
      .insert(dismissals)
      .values({
        segmentId,
        fingerprint: input.fingerprint,
        checkId: finding.check,
        reason: input.reason,
        personId: ctx.actor.id,
      })
      .onConflictDoNothing()
      .returning()
    if (!row) throw new AppError('conflict', 'already_dismissed')
    await recordEvent(
      tx,
      { articleId: article.id, actorId: ctx.actor.id },
      { type: 'finding.dismissed', segmentId, check: finding.check, reason: input.reason },
    )
    return dismissalDto(row)
  })
}

/** What would block an approval is not waved through without a word. */
export function refuseUnreasoned({ severity }: SegmentFinding, reason: string): void {
  if (severity !== 'blocking' || reason !== '') return
  throw new AppError('invalid', 'fields_invalid', { fields: { reason: 'reason_empty' } })
}

export function dismissalDto(row: typeof dismissals.$inferSelect): DismissalDto {
  return {
    id: row.id,
    segmentId: row.segmentId,
    fingerprint: row.fingerprint,
    check: row.checkId,
    reason: row.reason,
    byId: row.personId,
    at: row.createdAt.toISOString(),
  }
}
