import { describe, expect, it } from 'vitest'
import type { EventDto, EventRecord } from '@/domain/event'
import { byDay, calmEvents } from './calm-events'

const dayOf = (iso: string) => iso.slice(0, 10)

function event(id: number, record: EventRecord, changes: Partial<EventDto> = {}): EventDto {
  return { id, at: '2026-03-02T10:00:00Z', byId: 'ana', event: record, ...changes }
}

function confirmed(id: number, segmentId: number, changes: Partial<EventDto> = {}): EventDto {
  return event(id, { type: 'segment.confirmed', segmentId, revision: 1 }, changes)
}

describe('a calm history', () => {
  it('tells neighbouring acts of one kind by one person in one sentence', () => {
    const lines = calmEvents([confirmed(3, 7), confirmed(2, 6), confirmed(1, 5)], dayOf)
    expect(lines.map((line) => line.segmentIds)).toEqual([[7, 6, 5]])
  })

  it('names a segment once, however often it was saved', () => {
    const saved = (id: number) =>
      event(id, { type: 'segment.revised', segmentId: 5, revision: id, origin: 'edit' })
    expect(calmEvents([saved(3), saved(2), saved(1)], dayOf)[0]?.segmentIds).toEqual([5])
  })

  it('reads editing and confirming in turn as two sentences', () => {
    const edited = (id: number, segmentId: number) =>
      event(id, { type: 'segment.revised', segmentId, revision: 1, origin: 'edit' })
    const lines = calmEvents([confirmed(4, 6), edited(3, 6), confirmed(2, 5), edited(1, 5)], dayOf)
    expect(lines.map((line) => [line.event.event.type, line.segmentIds])).toEqual([
      ['segment.confirmed', [6, 5]],
      ['segment.revised', [6, 5]],
    ])
  })

  it('begins anew after something else happened', () => {
    const begun: EventRecord = { type: 'review.begun', version: 1 }
    const lines = calmEvents([confirmed(3, 6), event(2, begun), confirmed(1, 5)], dayOf)
    expect(lines).toHaveLength(3)
  })

  it('keeps two people, two days and two kinds of act apart', () => {
    const lines = calmEvents(
      [
        confirmed(5, 5),
        confirmed(4, 4, { byId: 'bruno' }),
        confirmed(3, 3, { byId: 'bruno', at: '2026-03-01T10:00:00Z' }),
        event(2, { type: 'segment.decided', segmentId: 2, revision: 1, kind: 'accept' }),
        event(1, { type: 'segment.decided', segmentId: 2, revision: 1, kind: 'restore' }),
      ],
      dayOf,
    )
    expect(lines).toHaveLength(5)
  })

  it('never gathers what concerns the whole article', () => {
    const begun: EventRecord = { type: 'review.begun', version: 1 }
    expect(calmEvents([event(2, begun), event(1, begun)], dayOf)).toHaveLength(2)
  })

  it('puts lines under their days, newest first', () => {
    const lines = calmEvents(
      [confirmed(2, 5), confirmed(1, 5, { at: '2026-03-01T10:00:00Z' })],
      dayOf,
    )
    expect(byDay(lines, dayOf).map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-01'])
  })
})
