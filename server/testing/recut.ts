import type { Cut } from '@/domain/resegment'
import type { Context } from '../context'
import { joinSegments } from '../segment/join-segments'
import { splitSegment } from '../segment/split-segment'
import { segmentAt } from './desk'

/** An article whose second segment can be split, and joined to the third. */
export const LONG = [
  { kind: 'title' as const, source: 'El puerto abre', draft: 'The port opens' },
  {
    kind: 'paragraph' as const,
    source: 'Los barcos entraron, nadie esperaba tanto viento. Todos volvieron.',
    draft: 'The ships came in, nobody expected so much wind. All came back.',
  },
]
/** Behind the first comma of the second segment, in all three texts. */
export const AT: Cut = { source: 20, draft: 18, target: 18 }

/** Splits a segment, behind that comma unless told. */
export function split(ctx: Context, segmentId: number, expectedVersion = 0, at = AT) {
  return splitSegment(ctx, segmentId, { expectedVersion, at })
}

/** Joins the segment at a place of an article with the next. */
export async function join(ctx: Context, id: string, rank: number) {
  const first = await segmentAt(ctx, id, rank)
  const next = await segmentAt(ctx, id, rank + 1)
  return joinSegments(ctx, first.id, {
    expectedVersion: first.version,
    nextId: next.id,
    nextExpectedVersion: next.version,
  })
}
