import 'server-only'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { notices } from '@/db/schema/notice'
import { comments } from '@/db/schema/segment'
import { type MovedRow, partHolding } from '@/domain/resegment'
import type { SegmentRow } from '../access'
import type { CommentRow } from '../comment/comment-dto'
import { nearest } from '../comment/place-comment'
import type { Transaction } from '../context'

export type Home = Pick<SegmentRow, 'id' | 'source' | 'target' | 'version' | 'findings'> & {
  draft: string | null
}

type Place = Pick<CommentRow, 'segmentId' | 'spanStart' | 'spanEnd' | 'revision'>

/**
 * Takes the conversations of retired segments to those in their place: a comment to the part with the
 * words it quotes, measured anew there; answers to where their question went. Settled ones too.
 */
export async function moveComments(
  tx: Transaction,
  retiredIds: number[],
  homes: readonly Home[],
  before: readonly MovedRow[],
): Promise<MovedRow[]> {
  const rows = await tx
    .select()
    .from(comments)
    .where(inArray(comments.segmentId, retiredIds))
    .orderBy(asc(comments.id))
  const placed = new Map<number, number>()
  for (const row of rows) {
    const origin = before.find((moved) => moved.table === 'comments' && moved.id === row.id)
    const place = origin ? formerPlace(origin) : placeAmong(homes, row, placed)
    placed.set(row.id, place.segmentId)
    await tx.update(comments).set(place).where(eq(comments.id, row.id))
  }
  for (const [commentId, segmentId] of placed) {
    await tx
      .update(notices)
      .set({ segmentId })
      .where(and(eq(notices.commentId, commentId), isNull(notices.readAt)))
  }
  return rows.map(({ id, segmentId, spanStart, spanEnd, revision }) => ({
    table: 'comments',
    id,
    from: segmentId,
    place: [spanStart, spanEnd, revision],
  }))
}

function formerPlace({ from, place }: MovedRow): Place {
  const [spanStart, spanEnd, revision] = place ?? [null, null, null]
  return { segmentId: from, spanStart, spanEnd, revision }
}

function placeAmong(
  homes: readonly Home[],
  row: CommentRow,
  placed: ReadonlyMap<number, number>,
): Place {
  const nowhere = { spanStart: null, spanEnd: null, revision: null }
  const parent = row.replyToId === null ? undefined : placed.get(row.replyToId)
  if (parent !== undefined) return { segmentId: parent, ...nowhere }
  const { side, quote, spanStart } = row
  const texts = homes.map((home) => (side === null ? '' : (home[side] ?? '')))
  const rank = rankOf(texts, quote, spanStart)
  const home = homes[rank]
  const segmentId = home?.id ?? row.segmentId
  if (!home || quote === null || spanStart === null) return { segmentId, ...nowhere }
  const shift = rank === 0 ? 0 : (texts[0]?.length ?? 0)
  const start = nearest(texts[rank] ?? '', quote, Math.max(spanStart - shift, 0))
  if (start < 0) return { segmentId, ...nowhere }
  return { segmentId, spanStart: start, spanEnd: start + quote.length, revision: home.version }
}

/** The part that holds the words; of two that do, the one they stood in. */
function rankOf(texts: readonly string[], quote: string | null, start: number | null): number {
  const isBehind = start !== null && start >= (texts[0]?.length ?? 0)
  return isBehind && quote !== null && texts[1]?.includes(quote) ? 1 : partHolding(texts, quote)
}
