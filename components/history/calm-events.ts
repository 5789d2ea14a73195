import type { EventDto, EventRecord } from '@/domain/event'

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
 * Gathers neighbouring acts of one kind, by one person on one day, so that an afternoon's corrections
 * read as one sentence. `dayOf` names the day of an instant (ISO 8601) in the reader's zone. Events
 * come newest first and stay so.
 */
export function calmEvents(
  events: readonly EventDto[],
  dayOf: (iso: string) => string,
): HistoryLine[] {
  const lines: HistoryLine[] = []
  for (const event of events) {
    const segmentId = segmentOf(event.event)
    const last = lines.at(-1)
    if (last && segmentId !== null && isSameAct(last.event, event, dayOf)) {
      if (!last.segmentIds.includes(segmentId)) last.segmentIds.push(segmentId)
    } else {
      lines.push({ event, segmentIds: segmentId === null ? [] : [segmentId] })
    }
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

function segmentOf(record: EventRecord): number | null {
  return 'segmentId' in record ? record.segmentId : null
}

function isSameAct(one: EventDto, other: EventDto, dayOf: (iso: string) => string): boolean {
  return (
    GATHERED.has(one.event.type) &&
    one.event.type === other.event.type &&
    wordingOf(one.event) === wordingOf(other.event) &&
    one.byId === other.byId &&
    dayOf(one.at) === dayOf(other.at)
  )
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
