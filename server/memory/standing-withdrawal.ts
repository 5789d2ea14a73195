import 'server-only'
import { and, desc, eq, gte, notExists, sql } from 'drizzle-orm'
import { memoryPairs, memoryReinstatements, memoryWithdrawals } from '@/db/schema/memory'
import type { Transaction } from '../context'
import type { Wording } from './wording-of'

/** The withdrawal that keeps a pair of a wording from being offered; null where none does. */
export async function standingWithdrawal(
  tx: Transaction,
  { sourceId, target }: Pick<Wording, 'sourceId' | 'target'>,
  pairId: number,
): Promise<number | null> {
  const takenBack = tx
    .select({ one: sql`1` })
    .from(memoryReinstatements)
    .where(eq(memoryReinstatements.withdrawalId, memoryWithdrawals.id))
  const [standing] = await tx
    .select({ id: memoryWithdrawals.id })
    .from(memoryWithdrawals)
    .innerJoin(memoryPairs, eq(memoryPairs.id, memoryWithdrawals.pairId))
    .where(
      and(
        eq(memoryPairs.sourceId, sourceId),
        eq(memoryPairs.target, target),
        gte(memoryWithdrawals.pairId, pairId),
        notExists(takenBack),
      ),
    )
    .orderBy(desc(memoryWithdrawals.id))
    .limit(1)
  return standing?.id ?? null
}
