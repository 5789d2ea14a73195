import 'server-only'
import { asc, inArray } from 'drizzle-orm'
import { events } from '@/db/schema/event'
import { resegmentations } from '@/db/schema/segment'
import type { Recut } from '@/domain/resegment'
import type { Reader } from '../context'

/** What the events of splits, joins and their undoings put in the place of what, in their order. */
export async function recutsOf(db: Reader, eventIds: readonly number[]): Promise<Recut[]> {
  if (eventIds.length === 0) return []
  const told = await db
    .select({ record: events.record })
    .from(events)
    .where(inArray(events.id, [...eventIds]))
    .orderBy(asc(events.id))
  const records = told.map(({ record }) => record)
  const undone = records.flatMap((record) =>
    record.type === 'resegmentation.undone' ? [record.resegmentationId] : [],
  )
  const acts = await db
    .select({ id: resegmentations.id, toIds: resegmentations.toIds })
    .from(resegmentations)
    .where(inArray(resegmentations.id, undone))
  const madeBy = new Map(acts.map(({ id, toIds }) => [id, toIds]))
  return records.flatMap((record) => {
    switch (record.type) {
      case 'segment.split':
        return { goneIds: [record.segmentId], madeIds: record.intoIds }
      case 'segment.joined':
        return { goneIds: record.segmentIds, madeIds: [record.intoId] }
      case 'resegmentation.undone':
        return { goneIds: madeBy.get(record.resegmentationId) ?? [], madeIds: record.backIds }
      default:
        return []
    }
  })
}
