import 'server-only'
import { memoryReinstatements } from '@/db/schema/memory'
import { AppError } from '@/domain/errors'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { standingWithdrawal } from './standing-withdrawal'
import { holdWording } from './wording-of'

/** Takes a withdrawal back: the wording is offered again where its segments still say it. */
export async function reinstatePair(ctx: Context, pairId: number): Promise<{ pairId: number }> {
  authorize(ctx.actor, 'memory.withdraw')
  return transaction(ctx, async (tx) => {
    const wording = await holdWording(tx, pairId)
    const withdrawalId = await standingWithdrawal(tx, wording, pairId)
    if (withdrawalId === null) throw new AppError('conflict', 'not_withdrawn')
    await tx.insert(memoryReinstatements).values({ withdrawalId, personId: ctx.actor.id })
    const { source, target, articleId } = wording
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      { type: 'memory.reinstated', pairId, source, target },
    )
    return { pairId }
  })
}
