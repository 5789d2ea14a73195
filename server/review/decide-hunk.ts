import 'server-only'
import { and, asc, eq, gt } from 'drizzle-orm'
import { confirmations, revisions, segments } from '@/db/schema/segment'
import { decisions } from '@/db/schema/version'
import { AppError } from '@/domain/errors'
import { withoutTakenBack } from '@/domain/review'
import type { DecideHunkInput } from '@/domain/review-inputs'
import { type SavedSegment, segmentTransition } from '@/domain/segment'
import { type LockedSegment, lockSegment, type SegmentRow } from '../access'
import { authorize, type Context, type Transaction } from '../context'
import { recordCorrected } from '../finding/record-taken'
import { rememberAccepted } from '../memory/remember-accepted'
import { tellOfChange } from '../notice/tell-of-change'
import { recordEvent } from '../record-event'
import { segmentDto } from '../segment/segment-dto'
import { storeRevision } from '../segment/store-revision'
import { transaction } from '../transaction'

/**
 * An editor decides a change: accepts it as it stands, restores the draft's wording, or amends it.
 * Accepting one's own change decides nothing and is refused (four eyes).
 */
export async function decideHunk(
  ctx: Context,
  segmentId: number,
  input: DecideHunkInput,
): Promise<SavedSegment> {
  authorize(ctx.actor, 'segment.decide')
  return transaction(ctx, async (tx) => {
    const { segment, article, draft, kind, openQuestions } = await lockSegment(
      tx,
      segmentId,
      (found) => {
        if (found.state !== 'in_review') {
          throw new AppError('conflict', 'not_in_review', { state: found.state })
        }
        return 'amend'
      },
    )
    if (segment.version !== input.expectedVersion) {
      throw new AppError('conflict', 'changed_meanwhile', { version: segment.version })
    }
    const row =
      input.text === undefined
        ? await accept(tx, ctx, segment, input)
        : await rewrite(tx, ctx, { segment, draft, kind }, { by: input.kind, text: input.text })
    await tx.insert(decisions).values({
      segmentId,
      revision: row.version,
      kind: input.kind,
      before: input.before,
      after: input.after,
      personId: ctx.actor.id,
    })
    await recordEvent(
      tx,
      { articleId: article.id, actorId: ctx.actor.id },
      { type: 'segment.decided', segmentId, revision: row.version, kind: input.kind },
    )
    if (row.version !== segment.version) await tellOfChange(tx, ctx.actor.id, segment)
    return {
      segment: segmentDto(row, { draft, openQuestions }),
      merged: false,
      article: { state: article.state, updatedAt: new Date().toISOString() },
    }
  })
}

/** Accepting one hunk records the decision; accepting the whole segment also makes it reviewed. */
async function accept(
  tx: Transaction,
  ctx: Context,
  segment: SegmentRow,
  input: DecideHunkInput,
): Promise<SegmentRow> {
  if (segment.editedById === ctx.actor.id) throw new AppError('conflict', 'own_change')
  const isWholeSegment = input.before === '' && input.after === ''
  if (!isWholeSegment) return segment
  const state = segmentTransition(segment.state, 'review')
  if (!state) throw new AppError('conflict', 'not_confirmed')
  const [row] = await tx
    .update(segments)
    .set({ state, acceptedById: ctx.actor.id })
    .where(eq(segments.id, segment.id))
    .returning()
  await rememberAccepted(tx, [row ?? segment], ctx.actor.id)
  return row ?? segment
}

/** The editor's own wording: confirmed by the editor; the memory takes it in once a second person accepts it. */
async function rewrite(
  tx: Transaction,
  ctx: Context,
  { segment, draft, kind }: Pick<LockedSegment, 'segment' | 'draft' | 'kind'>,
  next: { by: DecideHunkInput['kind']; text: string },
): Promise<SegmentRow> {
  if (next.text === '') throw new AppError('invalid', 'text_empty')
  if (next.text === segment.target) return segment
  const row = await storeRevision(tx, segment, {
    text: next.text,
    origin: next.by === 'restore' ? 'restore' : 'amend',
    authorId: ctx.actor.id,
    state: 'confirmed',
    kind,
  })
  await recordCorrected(tx, { segment: row, draft, kind }, ctx.actor.id)
  const earlier = await writerBefore(tx, row)
  if (earlier) return handBack(tx, row, earlier.authorId)
  await tx
    .insert(confirmations)
    .values({ segmentId: row.id, revision: row.version, personId: ctx.actor.id })
  return row
}

/** Who wrote the text that was put back by whoever had replaced it; null where it is new. */
async function writerBefore(
  tx: Transaction,
  { id, version }: SegmentRow,
): Promise<{ authorId: string | null } | null> {
  const written = await tx
    .select({ number: revisions.number, authorId: revisions.authorId, text: revisions.text })
    .from(revisions)
    .where(and(eq(revisions.segmentId, id), gt(revisions.number, 0)))
    .orderBy(asc(revisions.number))
  const standing = withoutTakenBack(written).at(-1)
  return standing && standing.number !== version ? standing : null
}

/** Taken back, the text is again its writer's, and whoever tried another may accept it. */
async function handBack(
  tx: Transaction,
  row: SegmentRow,
  editedById: string | null,
): Promise<SegmentRow> {
  const [handed] = await tx
    .update(segments)
    .set({ editedById })
    .where(eq(segments.id, row.id))
    .returning()
  return handed ?? row
}
