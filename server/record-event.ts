import 'server-only'
import { events } from '@/db/schema/event'
import type { EventRecord } from '@/domain/event'
import type { Transaction } from './context'

interface Happening {
  articleId?: string
  actorId: string | null
}

/** Writes what happened in the same transaction; if this fails, it did not happen. */
export async function recordEvent(
  tx: Transaction,
  { articleId, actorId }: Happening,
  ...records: EventRecord[]
): Promise<void> {
  if (records.length === 0) return
  await tx
    .insert(events)
    .values(records.map((record) => ({ articleId: articleId ?? null, actorId, record })))
}
