import 'server-only'
import { AppError } from '@/domain/errors'
import { joinTexts, type Resegmented, type SegmentTexts, stateOfJoined } from '@/domain/resegment'
import { MAX_TARGET_LENGTH } from '@/domain/segment'
import type { JoinSegmentsInput } from '@/domain/segment-inputs'
import type { SegmentRow } from '../access'
import { authorize, type Context } from '../context'
import { transaction } from '../transaction'
import { type HeldSegment, holdSegments, replaceSegments } from './resegment'
import { staleJoined } from './stale-parts'

/**
 * Makes one segment of two neighbours of a block: the way back from a split that was wrong, and the
 * mend where the machine cut a sentence. Takes the earlier state of the two (DESIGN §4.8).
 */
export async function joinSegments(
  ctx: Context,
  segmentId: number,
  input: JoinSegmentsInput,
): Promise<Resegmented> {
  authorize(ctx.actor, 'segment.edit')
  return transaction(ctx, async (tx) => {
    const { article, held } = await holdSegments(tx, ctx, [segmentId, input.nextId])
    const [first, second] = held
    if (!first || !second) throw new AppError('not_found', 'not_found')
    refuseChanged(first.segment, input.expectedVersion)
    refuseChanged(second.segment, input.nextExpectedVersion)
    refuseStrangers(first.segment, second.segment)
    const joined = joinTexts(textsOf(first), textsOf(second))
    if (joined.target.length > MAX_TARGET_LENGTH) throw new AppError('invalid', 'text_long')
    return replaceSegments(tx, ctx, {
      kind: 'join',
      article,
      from: [first, second],
      to: [
        {
          ...joined,
          state: stateOfJoined(first.segment, second.segment),
          keeps: keptOf(first.segment, second.segment),
          draftOf: first.draft ?? second.draft,
        },
      ],
      event: (resegmentationId, [intoId = 0]) => ({
        type: 'segment.joined',
        segmentIds: [segmentId, input.nextId],
        intoId,
        resegmentationId,
      }),
    })
  })
}

function refuseChanged(segment: SegmentRow, expectedVersion: number): void {
  if (segment.version === expectedVersion) return
  throw new AppError('conflict', 'changed_meanwhile', { version: segment.version })
}

function refuseStrangers(first: SegmentRow, second: SegmentRow): void {
  const areNeighbours = second.position === first.position + 1 && second.blockId === first.blockId
  if (!areNeighbours) throw new AppError('conflict', 'not_neighbours')
}

function textsOf({ segment, draft }: HeldSegment): SegmentTexts {
  const { source, target, gap } = segment
  return { source, target, gap, draft: draft?.text ?? null }
}

/**
 * The joined text counts as accepted only where one other person stood behind every part that
 * somebody wrote; the last who wrote is named.
 */
function keptOf(first: SegmentRow, second: SegmentRow) {
  const written = [first, second].filter((segment) => segment.editedById !== null)
  const acceptedBy = new Set(written.map((segment) => segment.acceptedById))
  const last = written.toSorted((a, b) => Number(a.editedAt) - Number(b.editedAt)).at(-1)
  return {
    ...staleJoined(first, second),
    editedById: last?.editedById ?? null,
    editedAt: last?.editedAt ?? null,
    acceptedById: acceptedBy.size === 1 ? (written[0]?.acceptedById ?? null) : null,
  }
}
