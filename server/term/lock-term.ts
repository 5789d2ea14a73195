import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { terms } from '@/db/schema/term'
import { AppError } from '@/domain/errors'
import type { Transaction } from '../context'
import { lockGlossary } from './glossary-lock'
import type { TermRow } from './store-term'

/** Holds the glossary and gives the term as the person saw it; another's change meanwhile is refused. */
export async function lockTerm(
  tx: Transaction,
  termId: number,
  expectedVersion: number,
): Promise<TermRow> {
  await lockGlossary(tx)
  const [term] = await tx
    .select()
    .from(terms)
    .where(and(eq(terms.id, termId), isNull(terms.withdrawnAt)))
  if (!term) throw new AppError('not_found', 'not_found')
  if (term.version !== expectedVersion) {
    throw new AppError('conflict', 'changed_meanwhile', { version: term.version })
  }
  return term
}
