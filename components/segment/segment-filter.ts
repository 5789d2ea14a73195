import type { FindingsOfSegment } from '@/components/finding/segment-findings'
import { isUnconfirmed } from '@/domain/review'
import type { SegmentDto } from '@/domain/segment'

export const SEGMENT_FILTERS = [
  'all',
  'unconfirmed',
  'findings',
  'changed',
  'questions',
  'stale',
  'mine',
] as const
export type SegmentFilter = (typeof SEGMENT_FILTERS)[number]

/** The filter an address asks for; everything when it asks for none we know. */
export function filterFrom(asked: string | null): SegmentFilter {
  return SEGMENT_FILTERS.find((filter) => filter === asked) ?? 'all'
}

/** Whether a segment still waits for the translator: without text, unconfirmed or sent back. */
export function isOpen(segment: Pick<SegmentDto, 'state'>): boolean {
  return segment.state === 'untranslated' || isUnconfirmed(segment.state)
}

/** Whether a segment is shown under a filter. */
export function isShown(
  segment: SegmentDto,
  filter: SegmentFilter,
  findings: FindingsOfSegment | undefined,
  viewerId: string,
): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'unconfirmed':
      return isOpen(segment)
    case 'findings':
      return (findings?.standing.length ?? 0) > 0
    case 'changed':
      return segment.target !== (segment.draft ?? '')
    case 'questions':
      return segment.openQuestions > 0
    case 'stale':
      return segment.isStale
    case 'mine':
      return segment.editedById === viewerId
  }
}

/** How many segments each filter shows. */
export function countShown(
  segments: readonly SegmentDto[],
  findings: ReadonlyMap<number, FindingsOfSegment>,
  viewerId: string,
): Record<SegmentFilter, number> {
  const counts = {
    all: 0,
    unconfirmed: 0,
    findings: 0,
    changed: 0,
    questions: 0,
    stale: 0,
    mine: 0,
  }
  for (const segment of segments) {
    for (const filter of SEGMENT_FILTERS) {
      if (isShown(segment, filter, findings.get(segment.id), viewerId)) counts[filter] += 1
    }
  }
  return counts
}

/** The row `step` away among those shown, from a segment that may itself be hidden; null at the ends. */
export function neighbour(
  shown: readonly SegmentDto[],
  from: SegmentDto | undefined,
  step: 1 | -1,
): SegmentDto | null {
  if (!from) return shown.at(step === 1 ? 0 : -1) ?? null
  const beyond = shown.filter((each) => (each.position - from.position) * step > 0)
  return beyond.at(step === 1 ? 0 : -1) ?? null
}

/** The next segment that waits for the translator, beginning again at the top; null when none does. */
export function nextOpen(
  segments: readonly SegmentDto[],
  from: SegmentDto | undefined,
): SegmentDto | null {
  const open = segments.filter((segment) => isOpen(segment) && segment.id !== from?.id)
  const after = open.find((segment) => !from || segment.position > from.position)
  return after ?? open[0] ?? null
}
