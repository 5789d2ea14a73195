import 'server-only'
import type { WithdrawTermInput } from '@/domain/term-inputs'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { distrustGlossary } from './glossary'
import { lockTerm } from './lock-term'
import { queueRecheck } from './queue-recheck'
import { updateTerm } from './store-term'

/** Takes a term out of the glossary; it and its history stay findable. */
export async function withdrawTerm(
  ctx: Context,
  termId: number,
  input: WithdrawTermInput,
): Promise<void> {
  authorize(ctx.actor, 'term.withdraw')
  await transaction(ctx, async (tx) => {
    const term = await lockTerm(tx, termId, input.expectedVersion)
    await updateTerm(tx, term, {
      kind: 'withdrawn',
      content: term.content,
      personId: ctx.actor.id,
    })
    await queueRecheck(tx)
    await recordEvent(
      tx,
      { actorId: ctx.actor.id },
      { type: 'term.withdrawn', termId, spanish: term.content.spanish },
    )
  })
  distrustGlossary()
}
