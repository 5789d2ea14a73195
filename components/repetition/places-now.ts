import { englishNow } from '@/components/segment/english-now'
import type { ReviseDesk } from '@/components/segment/revise-desk'
import type { SegmentDto } from '@/domain/segment'
import { type Place, placesFor } from './repetitions'

/** Where a wording would change something at this moment, what is typed and not yet saved included. */
export function placesNow(
  { saver }: Pick<ReviseDesk, 'saver'>,
  from: SegmentDto,
  segments: readonly SegmentDto[],
): Place[] {
  return placesFor(from, segments, {
    textNow: (segment) => englishNow(saver, segment),
    isLocked: ({ id }) => saver.get(id)?.standing.kind === 'conflict',
  }).toSorted((one, other) => one.segment.position - other.segment.position)
}
