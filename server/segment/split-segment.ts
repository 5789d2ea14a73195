import 'server-only'
import { AppError } from '@/domain/errors'
import { type Resegmented, splitTexts, stateOfPart } from '@/domain/resegment'
import type { SplitSegmentInput } from '@/domain/segment-inputs'
import { authorize, type Context } from '../context'
import { transaction } from '../transaction'
import { holdSegments, replaceSegments } from './resegment'
import { staleParts } from './stale-parts'

/**
 * Cuts a segment in two within its block. The segment is retired with its draft and revisions, two
 * new ones stand in its place; each keeps its state and what was said of its words.
 */
export async function splitSegment(
  ctx: Context,
  segmentId: number,
  input: SplitSegmentInput,
): Promise<Resegmented> {
  authorize(ctx.actor, 'segment.edit')
  return transaction(ctx, async (tx) => {
    const { article, held } = await holdSegments(tx, ctx, [segmentId])
    const [whole] = held
    if (!whole) throw new AppError('not_found', 'not_found')
    const { segment, draft } = whole
    if (segment.version !== input.expectedVersion) {
      throw new AppError('conflict', 'changed_meanwhile', { version: segment.version })
    }
    const { source, target, gap, editedById, editedAt, acceptedById } = segment
    const cut = splitTexts({ source, target, gap, draft: draft?.text ?? null }, input.at)
    if (cut.misplaced !== null) {
      throw new AppError('invalid', 'cut_misplaced', { lane: cut.misplaced })
    }
    const [first, second] = cut.parts
    const stale = staleParts(segment, [first.source, second.source])
    return replaceSegments(tx, ctx, {
      kind: 'split',
      article,
      from: [whole],
      to: cut.parts.map((part, index) => ({
        ...part,
        state: stateOfPart(segment.state, part.target),
        keeps: { ...(stale[index] ?? stale[0]), editedById, editedAt, acceptedById },
        draftOf: draft,
      })),
      event: (resegmentationId, intoIds) => ({
        type: 'segment.split',
        segmentId,
        intoIds,
        resegmentationId,
      }),
    })
  })
}
