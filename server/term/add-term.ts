import 'server-only'
import type { TermDto } from '@/domain/term'
import type { AddTermInput } from '@/domain/term-inputs'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { distrustGlossary } from './glossary'
import { lockGlossary } from './glossary-lock'
import { standingTerms } from './queries'
import { queueRecheck } from './queue-recheck'
import { insertTerm, refuseConflict, termDto } from './store-term'

/** Puts a term into the glossary; the segments it speaks of are checked again soon after. */
export async function addTerm(ctx: Context, input: AddTermInput): Promise<TermDto> {
  authorize(ctx.actor, 'term.edit')
  const added = await transaction(ctx, async (tx) => {
    await lockGlossary(tx)
    refuseConflict(input.term, await standingTerms(tx), input.isMeantSo)
    const row = await insertTerm(tx, { content: input.term, personId: ctx.actor.id })
    await queueRecheck(tx)
    await recordEvent(
      tx,
      { actorId: ctx.actor.id },
      { type: 'term.added', termId: row.id, spanish: input.term.spanish },
    )
    return termDto(row)
  })
  distrustGlossary()
  return added
}
