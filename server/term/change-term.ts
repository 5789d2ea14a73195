import 'server-only'
import { isSameTerm, TERM_FIELDS, type TermDto } from '@/domain/term'
import type { ChangeTermInput } from '@/domain/term-inputs'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { distrustGlossary } from './glossary'
import { lockTerm } from './lock-term'
import { standingTerms } from './queries'
import { queueRecheck } from './queue-recheck'
import { refuseConflict, termDto, updateTerm } from './store-term'

/** Changes what a term says; what it said before stays in its history. */
export async function changeTerm(
  ctx: Context,
  termId: number,
  input: ChangeTermInput,
): Promise<TermDto> {
  authorize(ctx.actor, 'term.edit')
  const changed = await transaction(ctx, async (tx) => {
    const term = await lockTerm(tx, termId, input.expectedVersion)
    if (isSameTerm(term.content, input.term)) return termDto(term)
    const others = (await standingTerms(tx)).filter(({ id }) => id !== termId)
    refuseConflict(input.term, others, input.isMeantSo)
    const row = await updateTerm(tx, term, {
      kind: 'changed',
      content: input.term,
      personId: ctx.actor.id,
    })
    await queueRecheck(tx)
    const fields = TERM_FIELDS.filter(
      (field) => JSON.stringify(term.content[field]) !== JSON.stringify(input.term[field]),
    )
    await recordEvent(tx, { actorId: ctx.actor.id }, { type: 'term.changed', termId, fields })
    return termDto(row)
  })
  distrustGlossary()
  return changed
}
