import type { SegmentFinding } from '@/domain/finding'

/** Ranks 1 to 9, in the order shown, of the findings that offer a replacement. */
export function replacementRanks(standing: readonly SegmentFinding[]): Map<SegmentFinding, number> {
  const offering = standing.filter(
    ({ replacement, target }) => replacement !== null && target !== null,
  )
  return new Map(offering.slice(0, 9).map((finding, index) => [finding, index + 1]))
}
