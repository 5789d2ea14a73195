import { type EventDto, type EventRecord, segmentsOf } from '@/domain/event'

/** One line of the history: an event, or a run of the same act by one person on several segments. */
export interface HistoryLine {
  /** The newest event of the line. */
  event: EventDto
  /** Segments it speaks of, newest first, each once; [] for what concerns the whole article. */
  segmentIds: number[]
}

const GATHERED: ReadonlySet<EventRecord['type']> = new Set([
  'segment.revised',
  'segment.confirmed',
  'segment.unconfirmed',
  'segment.decided',
  'finding.dismissed',
])

/**
 * Gathers acts of one kind within a stretch of one person's work on one day, so that an afternoon of
 * editing and confirming in turn reads as two sentences. `dayOf` names the day of an instant (ISO 8601) in the reader's zone. Events
 * come newest first and stay so.
 */
export function calmEvents(
  events: readonly EventDto[],
  dayOf: (iso: string) => string,
): HistoryLine[] {
  const lines: HistoryLine[] = []
  /** Lines of the stretch of work that is being read: one person, one day, nothing else between. */
  let stretch: HistoryLine[] = []
  for (const event of events) {
    const segmentIds = segmentsOf(event.event)
    const [first] = stretch
    if (!first || !isSameStretch(first.event, event, dayOf)) stretch = []
    const known = stretch.find((line) => isSameAct(line.event.event, event.event))
    if (known && segmentIds.length > 0) {
      known.segmentIds.push(...segmentIds.filter((id) => !known.segmentIds.includes(id)))
      continue
    }
    const line = { event, segmentIds }
    lines.push(line)
    stretch.push(line)
  }
  return lines
}

/** Lines under the day they happened on, newest day first. */
export function byDay(
  lines: readonly HistoryLine[],
  dayOf: (iso: string) => string,
): { day: string; lines: HistoryLine[] }[] {
  const days = Map.groupBy(lines, (line) => dayOf(line.event.at))
  return [...days].map(([day, ofDay]) => ({ day, lines: ofDay }))
}

function isSameStretch(one: EventDto, other: EventDto, dayOf: (iso: string) => string): boolean {
  return (
    GATHERED.has(one.event.type) &&
    GATHERED.has(other.event.type) &&
    one.byId === other.byId &&
    dayOf(one.at) === dayOf(other.at)
  )
}

function isSameAct(one: EventRecord, other: EventRecord): boolean {
  return one.type === other.type && wordingOf(one) === wordingOf(other)
}

/** What else the sentence says: two acts with different words stay two lines. */
function wordingOf(record: EventRecord): string {
  switch (record.type) {
    case 'segment.revised':
      return record.origin
    case 'segment.decided':
      return record.kind
    case 'finding.dismissed':
      return record.reason
    default:
      return ''
  }
}
