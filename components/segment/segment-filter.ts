import type { FindingsOfSegment } from '@/components/finding/segment-findings'
import { isUnconfirmed } from '@/domain/review'
import type { SegmentDto } from '@/domain/segment'

export const SEGMENT_FILTERS = [
  'unconfirmed',
  'findings',
  'changed',
  'questions',
  'stale',
  'mine',
] as const
export type SegmentFilter = (typeof SEGMENT_FILTERS)[number]

/** The filters an address asks for, in their order; those we do not know are passed over. */
export function filtersFrom(asked: string | null): SegmentFilter[] {
  const names = (asked ?? '').split('.')
  return SEGMENT_FILTERS.filter((filter) => names.includes(filter))
}

/** What an address says for these filters; null for none. */
export function addressOf(filters: readonly SegmentFilter[]): string | null {
  const named = SEGMENT_FILTERS.filter((filter) => filters.includes(filter))
  return named.length === 0 ? null : named.join('.')
}

/** The filters with one more, or one less. */
export function toggled(filters: readonly SegmentFilter[], filter: SegmentFilter): SegmentFilter[] {
  return filters.includes(filter) ? filters.filter((each) => each !== filter) : [...filters, filter]
}

/** Whether a segment fits every one of the filters. */
export function isShown(
  segment: SegmentDto,
  filters: readonly SegmentFilter[],
  findings: FindingsOfSegment | undefined,
  viewerId: string,
): boolean {
  return filters.every((filter) => fits(segment, filter, findings, viewerId))
}

/** Whether a segment still waits for the translator: without text, unconfirmed or sent back. */
export function isOpen(segment: Pick<SegmentDto, 'state'>): boolean {
  return segment.state === 'untranslated' || isUnconfirmed(segment.state)
}

function fits(
  segment: SegmentDto,
  filter: SegmentFilter,
  findings: FindingsOfSegment | undefined,
  viewerId: string,
): boolean {
  switch (filter) {
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

/** How many segments would be shown with each filter added to those chosen. */
export function countShown(
  segments: readonly SegmentDto[],
  chosen: readonly SegmentFilter[],
  findings: ReadonlyMap<number, FindingsOfSegment>,
  viewerId: string,
): Record<SegmentFilter, number> {
  const counts = {
    unconfirmed: 0,
    findings: 0,
    changed: 0,
    questions: 0,
    stale: 0,
    mine: 0,
  }
  for (const segment of segments) {
    const found = findings.get(segment.id)
    if (!isShown(segment, chosen, found, viewerId)) continue
    for (const filter of SEGMENT_FILTERS) {
      if (fits(segment, filter, found, viewerId)) counts[filter] += 1
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
