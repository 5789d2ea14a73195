import 'server-only'
import { eq } from 'drizzle-orm'
import { memoryPairs, memorySources } from '@/db/schema/memory'
import type { SegmentRow } from '../access'
import { among } from '../among'
import type { Transaction } from '../context'
import { mapInSlices } from '../in-slices'
import { rememberPairs, sourceKey } from './remember-pairs'

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
      among(
        memoryPairs.segmentId,
        rows.map((row) => row.id),
      ),
    )
  const wordings = new Set(
    known.map(({ segmentId, key, target }) => wordingOf(segmentId ?? 0, key, target)),
  )
  const said = await mapInSlices(rows, ({ id, source, target }) =>
    wordingOf(id, sourceKey(source), target),
  )
  const unknown = rows
    .filter((_, at) => !wordings.has(said[at] ?? ''))
    .toSorted((one, other) => one.position - other.position)
  await rememberPairs(
    tx,
    unknown.map((segment) => ({ segment, byId: acceptedById })),
  )
}

function wordingOf(segmentId: number, key: string, target: string): string {
  return `${segmentId} ${key} ${target}`
}
