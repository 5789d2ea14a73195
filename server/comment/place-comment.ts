import 'server-only'
import { and, eq } from 'drizzle-orm'
import { revisions } from '@/db/schema/segment'
import type { AddCommentInput } from '@/domain/comment-inputs'
import type { LockedSegment } from '../access'
import type { Transaction } from '../context'

const MAX_QUOTE = 500

export interface StoredPlace {
  side: AddCommentInput['side']
  quote: string | null
  spanStart: number | null
  spanEnd: number | null
  revision: number | null
}

/**
 * Where a comment is anchored. The quote is what stands there in our own text, whatever was sent;
 * where the two differ (words typed and not yet saved) the quote is looked for, and without a place
 * it is kept as words alone.
 */
export async function placeComment(
  tx: Transaction,
  locked: LockedSegment,
  { side, quote, place }: AddCommentInput,
): Promise<StoredPlace> {
  const unplaced = { side, quote, spanStart: null, spanEnd: null, revision: null }
  if (side === null || place === undefined || place.start >= place.end) return unplaced
  const written = await textOf(tx, locked, side, place.revision)
  if (written === null) return unplaced
  const { text, revision } = written
  const start = quote === null ? place.start : nearest(text, quote, place.start)
  const end = quote === null ? Math.min(place.end, text.length) : start + quote.length
  if (start < 0 || start >= end) return unplaced
  const words = text.slice(start, end)
  const kept = words.slice(0, MAX_QUOTE)
  return { side, quote: kept, spanStart: start, spanEnd: end, revision }
}

/** The text of a side; of the English that of the revision it was written on. */
async function textOf(
  tx: Transaction,
  { segment, draft }: LockedSegment,
  side: 'source' | 'draft' | 'target',
  number: number,
): Promise<{ text: string; revision: number } | null> {
  const current = { text: segment.target, revision: segment.version }
  if (side === 'source') return { ...current, text: segment.source }
  if (side === 'draft') return draft === null ? null : { ...current, text: draft }
  if (number === segment.version) return current
  const [old] = await tx
    .select({ text: revisions.text })
    .from(revisions)
    .where(and(eq(revisions.segmentId, segment.id), eq(revisions.number, number)))
  return old ? { text: old.text, revision: number } : null
}

/** Where `words` stand in `text`, as near to `around` as they do; -1 when they do not. */
export function nearest(text: string, words: string, around: number): number {
  if (words === '') return -1
  let best = -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - around) < Math.abs(best - around)) best = at
  }
  return best
}
