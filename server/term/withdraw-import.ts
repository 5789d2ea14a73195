import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { termChanges, termImports, terms } from '@/db/schema/term'
import { AppError } from '@/domain/errors'
import type { TermContent } from '@/domain/term'
import { authorize, type Context, type Transaction } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'
import { distrustGlossary } from './glossary'
import { lockGlossary } from './glossary-lock'
import { queueRecheck } from './queue-recheck'
import { updateTerm } from './store-term'

/**
 * Takes an import back: what it added is withdrawn, what it changed says again what it said before.
 * Terms that somebody changed since are left alone, and counted.
 */
export async function withdrawImport(
  ctx: Context,
  importId: number,
): Promise<{ undone: number; kept: number }> {
  authorize(ctx.actor, 'term.import')
  const outcome = await transaction(ctx, async (tx) => {
    await lockGlossary(tx)
    const [batch] = await tx
      .update(termImports)
      .set({ withdrawnAt: new Date(), withdrawnById: ctx.actor.id })
      .where(and(eq(termImports.id, importId), isNull(termImports.withdrawnAt)))
      .returning()
    if (!batch) throw new AppError('not_found', 'not_found')
    const rows = await tx
      .select({ change: termChanges, term: terms })
      .from(termChanges)
      .innerJoin(terms, eq(terms.id, termChanges.termId))
      .where(eq(termChanges.importId, importId))
    const untouched = rows.filter(({ change, term }) => term.version === change.number)
    for (const { change, term } of untouched) {
      const isNew = change.kind === 'added'
      const content = isNew ? term.content : await contentAt(tx, term.id, change.number - 1)
      const kind = isNew ? ('withdrawn' as const) : ('restored' as const)
      await updateTerm(tx, term, { kind, content, personId: ctx.actor.id })
    }
    await queueRecheck(tx)
    const undone = untouched.length
    await recordEvent(
      tx,
      { actorId: ctx.actor.id },
      { type: 'term.import_withdrawn', importId, undone },
    )
    return { undone, kept: rows.length - undone }
  })
  distrustGlossary()
  return outcome
}

async function contentAt(tx: Transaction, termId: number, number: number): Promise<TermContent> {
  const [row] = await tx
    .select({ content: termChanges.content })
    .from(termChanges)
    .where(and(eq(termChanges.termId, termId), eq(termChanges.number, number)))
  if (!row) throw new AppError('internal', 'unexpected')
  return row.content
}
