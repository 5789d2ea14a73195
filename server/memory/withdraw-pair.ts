import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { memoryPairs, memorySources, memoryWithdrawals } from '@/db/schema/memory'
import { AppError } from '@/domain/errors'
import type { WithdrawPairInput } from '@/domain/memory-inputs'
import { authorize, type Context, type Transaction } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'

/**
 * Takes a wording out of the memory: nobody is offered it any more, wherever it was confirmed so far. A
 * row with a reason, not a delete; whoever confirms the wording anew decides anew.
 */
export async function withdrawPair(
  ctx: Context,
  pairId: number,
  { reason }: WithdrawPairInput,
): Promise<{ pairId: number }> {
  authorize(ctx.actor, 'memory.withdraw')
  return transaction(ctx, async (tx) => {
    const { source, target, articleId, newestId } = await wordingOf(tx, pairId)
    const [standing] = await tx
      .select({ id: memoryWithdrawals.id })
      .from(memoryWithdrawals)
      .where(eq(memoryWithdrawals.pairId, newestId))
      .limit(1)
    if (standing) throw new AppError('conflict', 'already_withdrawn')
    await tx.insert(memoryWithdrawals).values({ pairId: newestId, reason, personId: ctx.actor.id })
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      { type: 'memory.withdrawn', pairId: newestId, source, target, reason },
    )
    return { pairId: newestId }
  })
}

/** What a pair says, and the newest pair that says the same; its row is held against a second withdrawal. */
async function wordingOf(tx: Transaction, pairId: number) {
  const [pair] = await tx
    .select({ pair: memoryPairs, source: memorySources.text })
    .from(memoryPairs)
    .innerJoin(memorySources, eq(memorySources.id, memoryPairs.sourceId))
    .where(eq(memoryPairs.id, pairId))
  if (!pair) throw new AppError('not_found', 'not_found')
  const [newest] = await tx
    .select({ id: memoryPairs.id, articleId: memoryPairs.articleId })
    .from(memoryPairs)
    .where(
      and(eq(memoryPairs.sourceId, pair.pair.sourceId), eq(memoryPairs.target, pair.pair.target)),
    )
    .orderBy(desc(memoryPairs.id))
    .limit(1)
    .for('update')
  return {
    source: pair.source,
    target: pair.pair.target,
    articleId: newest?.articleId ?? pair.pair.articleId,
    newestId: newest?.id ?? pairId,
  }
}
