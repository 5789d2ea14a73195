import 'server-only'
import { and, inArray } from 'drizzle-orm'
import { revisions } from '@/db/schema/segment'
import type { SegmentRow } from '../access'
import type { Reader } from '../context'
import type { CommentRow, CommentTexts } from './comment-dto'

/** A segment's texts, with the earlier English these comments were written on. */
export async function textsOf(
  db: Reader,
  segment: Pick<SegmentRow, 'id' | 'source' | 'target' | 'version'>,
  draft: string | null,
  rows: readonly Pick<CommentRow, 'segmentId' | 'side' | 'revision'>[],
): Promise<CommentTexts> {
  const { source, target, version } = segment
  const older = rows.filter((row) => row.side === 'target' && row.revision !== version)
  const earlier = await earlierTexts(db, older)
  const revision = (number: number) => earlier.get(placeOf(segment.id, number))
  return { source, draft, target, version, revision }
}

/** English of earlier revisions, by segment and number, see `placeOf`. One statement for all of them. */
export async function earlierTexts(
  db: Reader,
  rows: readonly Pick<CommentRow, 'segmentId' | 'revision'>[],
): Promise<Map<string, string>> {
  const numbers = [
    ...new Set(rows.flatMap(({ revision }) => (revision === null ? [] : [revision]))),
  ]
  if (numbers.length === 0) return new Map()
  const segmentIds = [...new Set(rows.map(({ segmentId }) => segmentId))]
  const found = await db
    .select({ segmentId: revisions.segmentId, number: revisions.number, text: revisions.text })
    .from(revisions)
    .where(and(inArray(revisions.segmentId, segmentIds), inArray(revisions.number, numbers)))
  return new Map(found.map(({ segmentId, number, text }) => [placeOf(segmentId, number), text]))
}

/** The key of a text: a segment and the number of its revision. */
export function placeOf(segmentId: number, number: number): string {
  return `${segmentId}:${number}`
}
