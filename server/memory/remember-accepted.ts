import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { memoryPairs, memorySources } from '@/db/schema/memory'
import type { SegmentRow } from '../access'
import type { Transaction } from '../context'
import { rememberPair, sourceKey } from './remember-pair'

/**
 * Remembers what a second person accepted. An editor's own wording waits for this; what its segment's
 * confirmation wrote already stands with whoever confirmed it.
 */
export async function rememberAccepted(
  tx: Transaction,
  rows: readonly SegmentRow[],
  acceptedById: string,
): Promise<void> {
  if (rows.length === 0) return
  const known = await tx
    .select({
      segmentId: memoryPairs.segmentId,
      key: memorySources.key,
      target: memoryPairs.target,
    })
    .from(memoryPairs)
    .innerJoin(memorySources, eq(memorySources.id, memoryPairs.sourceId))
    .where(
      inArray(
        memoryPairs.segmentId,
        rows.map((row) => row.id),
      ),
    )
  const isKnown = (row: SegmentRow) =>
    known.some(
      ({ segmentId, key, target }) =>
        segmentId === row.id && target === row.target && key === sourceKey(row.source),
    )
  for (const row of rows) {
    if (!isKnown(row)) await rememberPair(tx, row, acceptedById)
  }
}
