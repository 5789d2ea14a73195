import 'server-only'
import { eq, inArray, max } from 'drizzle-orm'
import { confirmations, drafts, resegmentations, segments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import { type Resegmented, stateOfJoined, stateOfPart } from '@/domain/resegment'
import type { SegmentRow } from '../access'
import { moveArticle } from '../article/move-article'
import { authorize, type Context, type Transaction } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { editAction } from './edit-action'
import { moveBelongings } from './move-belongings'
import { holdSegments, resegmented, retire, shiftBehind } from './resegment'

/**
 * Takes a split or a join back: the former segments stand again as they were, with their drafts and
 * revisions. Only while nobody wrote in, confirmed or cut what took their place; after that the way
 * back is a join or a split of its own, and the refusal says so.
 */
export async function undoResegmentation(ctx: Context, id: number): Promise<Resegmented> {
  authorize(ctx.actor, 'segment.edit')
  return transaction(ctx, async (tx) => {
    const [act] = await tx.select().from(resegmentations).where(eq(resegmentations.id, id))
    if (!act) throw new AppError('not_found', 'not_found')
    const { article, held } = await holdMade(tx, ctx, act)
    const former = await rowsOf(tx, act.fromIds)
    const made = held.map(({ segment }) => segment)
    await refuseUsed(tx, act, { former, made })
    const moved = await moveArticle(tx, article, editAction(article, ctx))
    const position = made[0]?.position ?? 0
    await retire(tx, ctx, act.toIds)
    await shiftBehind(tx, article.id, position + made.length - 1, former.length - made.length)
    const rows: SegmentRow[] = []
    for (const [index, { id: segmentId }] of former.entries()) {
      const [row] = await tx
        .update(segments)
        .set({ retiredAt: null, retiredById: null, position: position + index })
        .where(eq(segments.id, segmentId))
        .returning()
      if (row) rows.push(row)
    }
    const draftTexts = await draftsOf(tx, act.fromIds)
    const homes = rows.map((row, index) => ({ ...row, draft: draftTexts[index] ?? null }))
    await moveBelongings(tx, act.toIds, homes, act.moved)
    await tx
      .update(resegmentations)
      .set({ undoneAt: new Date(), undoneById: ctx.actor.id })
      .where(eq(resegmentations.id, id))
    await recordEvent(
      tx,
      { articleId: article.id, actorId: ctx.actor.id },
      {
        type: 'resegmentation.undone',
        resegmentationId: id,
        kind: act.kind,
        backIds: act.fromIds,
      },
      ...moved.consequences,
    )
    return resegmented(tx, {
      id,
      retired: act.toIds,
      rows,
      state: moved.state,
      drafts: draftTexts,
    })
  })
}

type ActRow = typeof resegmentations.$inferSelect

/** Undone already, or cut or joined further: what it made stands no more. */
async function holdMade(tx: Transaction, ctx: Context, { toIds, kind }: ActRow) {
  try {
    return await holdSegments(tx, ctx, toIds)
  } catch (error) {
    if (!(error instanceof AppError && error.reason === 'segment_moved')) throw error
    throw new AppError('conflict', 'resegmented_since', { kind })
  }
}

async function refuseUsed(
  tx: Transaction,
  { kind }: ActRow,
  { former, made }: { former: SegmentRow[]; made: SegmentRow[] },
): Promise<void> {
  const [first, second] = former
  const isUntouched = made.every((segment) => {
    const state =
      first && second
        ? stateOfJoined(first, second)
        : stateOfPart(first?.state ?? 'draft', segment.target)
    return segment.version === 0 && segment.state === state
  })
  const [confirmed] = await tx
    .select({ id: max(confirmations.id) })
    .from(confirmations)
    .where(
      inArray(
        confirmations.segmentId,
        made.map((segment) => segment.id),
      ),
    )
  if (!isUntouched || confirmed?.id) {
    throw new AppError('conflict', 'resegmented_since', { kind })
  }
}

async function rowsOf(tx: Transaction, ids: number[]): Promise<SegmentRow[]> {
  const rows = await tx.select().from(segments).where(inArray(segments.id, ids))
  return ids.flatMap((id) => rows.filter((row) => row.id === id))
}

async function draftsOf(tx: Transaction, ids: number[]): Promise<(string | null)[]> {
  const rows = await tx.select().from(drafts).where(inArray(drafts.segmentId, ids))
  return ids.map((id) => rows.find((row) => row.segmentId === id)?.text ?? null)
}
