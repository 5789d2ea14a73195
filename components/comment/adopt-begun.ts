import type { SegmentDto } from '@/domain/segment'
import { type BegunComment, begunComment, remarkKey, segmentsBegunOn } from './begun-comment'
import { bringHome, chooseHeir, type NewPlace } from './carry-comments'

/**
 * Finds the remarks a person began on segments of an article that stand there no more, because somebody
 * split or joined them meanwhile, and brings each to the segment that has its Spanish now; says which.
 */
export function adoptBegun(
  viewerId: string,
  articleId: string,
  segments: readonly SegmentDto[],
): ReadonlyMap<number, SegmentDto> {
  const homes = new Map<number, SegmentDto>()
  const begun = segmentsBegunOn(viewerId)
    .map((id) => ({ id, remark: begunComment(remarkKey(viewerId, id)) }))
    .filter(({ remark }) => remark.body !== '' && remark.home?.articleId === articleId)
  if (begun.length === 0) return homes
  const standing = new Set(segments.map(({ id }) => id))
  for (const { id, remark } of begun) {
    const home = standing.has(id) ? null : bringHome(viewerId, id, heirsOf(remark, segments))
    if (home) homes.set(id, home)
  }
  return homes
}

/** Where a remark on a segment that stands no more belongs now. */
export function findHeir(remark: BegunComment, segments: readonly SegmentDto[]): NewPlace | null {
  return chooseHeir(remark, heirsOf(remark, segments))
}

/** The nearest that has some of the Spanish, its parts in order; what stands at the place in any case. */
function heirsOf({ home }: BegunComment, segments: readonly SegmentDto[]): SegmentDto[] {
  if (!home) return []
  const { source, position } = home
  const isHeir = (segment: SegmentDto) =>
    source.includes(segment.source) || segment.source.includes(source)
  const distance = (segment: SegmentDto) => Math.abs(segment.position - position)
  const [nearest] = segments.filter(isHeir).sort((one, other) => distance(one) - distance(other))
  if (!nearest) return segments.slice(Math.min(position, segments.length - 1)).slice(0, 1)
  const rank = segments.indexOf(nearest)
  const before = segments.slice(0, rank).reverse()
  const after = segments.slice(rank)
  return [...takeWhile(before, isHeir).reverse(), ...takeWhile(after, isHeir)]
}

function takeWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): Item[] {
  const end = items.findIndex((item) => !holds(item))
  return items.slice(0, end < 0 ? items.length : end)
}
