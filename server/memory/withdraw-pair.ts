import 'server-only'
import { memoryWithdrawals } from '@/db/schema/memory'
import { AppError } from '@/domain/errors'
import type { WithdrawPairInput } from '@/domain/memory-inputs'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { standingWithdrawal } from './standing-withdrawal'
import { holdWording } from './wording-of'

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
    const wording = await holdWording(tx, pairId)
    const { source, target, articleId, newestId } = wording
    const standing = await standingWithdrawal(tx, wording, newestId)
    if (standing !== null) throw new AppError('conflict', 'already_withdrawn')
    await tx.insert(memoryWithdrawals).values({ pairId: newestId, reason, personId: ctx.actor.id })
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      { type: 'memory.withdrawn', pairId: newestId, source, target, reason },
    )
    return { pairId: newestId }
  })
}
