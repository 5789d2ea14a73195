import 'server-only'
import { and, asc, desc, eq, gt, inArray, notExists, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { memoryPairs } from '@/db/schema/memory'
import { confirmations, segments } from '@/db/schema/segment'
import { rememberPairs } from './remember-pairs'

const BATCH = 200

/** Remembers what was confirmed before there was a memory. Finds nothing to do ever after. */
export async function rememberMissing(db: Database): Promise<number> {
  let remembered = 0
  for (let after = 0; ; ) {
    const batch = await missingAfter(db, after)
    if (batch.length === 0) return remembered
    const confirmed = batch.flatMap(({ segment, byId }) =>
      byId === null ? [] : [{ segment, byId }],
    )
    await db.transaction((tx) => rememberPairs(tx, confirmed))
    after = batch.at(-1)?.segment.id ?? after
    remembered += batch.length
  }
}

function missingAfter(db: Database, after: number) {
  const remembered = db
    .select({ one: sql`1` })
    .from(memoryPairs)
    .where(eq(memoryPairs.segmentId, segments.id))
  const lastConfirmer = db
    .select({ personId: confirmations.personId })
    .from(confirmations)
    .where(eq(confirmations.segmentId, segments.id))
    .orderBy(desc(confirmations.id))
    .limit(1)
  return db
    .select({ segment: segments, byId: sql<string | null>`(${lastConfirmer})` })
    .from(segments)
    .where(
      and(
        gt(segments.id, after),
        inArray(segments.state, ['confirmed', 'reviewed']),
        notExists(remembered),
      ),
    )
    .orderBy(asc(segments.id))
    .limit(BATCH)
}
