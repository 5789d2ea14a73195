import 'server-only'
import { eq } from 'drizzle-orm'
import { termChanges, terms } from '@/db/schema/term'
import { AppError } from '@/domain/errors'
import { conflictOf, type TermContent, type TermDto, termKey } from '@/domain/term'
import type { Transaction } from '../context'

export type TermRow = typeof terms.$inferSelect

interface NewState {
  content: TermContent
  personId: string
  importId?: number | null
}

/** A stored term as the screens see it. */
export function termDto(row: TermRow): TermDto {
  return {
    ...row.content,
    id: row.id,
    version: row.version,
    changedById: row.changedById,
    changedAt: row.changedAt.toISOString(),
  }
}

/** Appends a term and the first line of its history. The caller holds the glossary. */
export async function insertTerm(tx: Transaction, state: NewState): Promise<TermRow> {
  const { content, personId, importId = null } = state
  const [row] = await tx
    .insert(terms)
    .values({
      key: termKey(content.spanish),
      scope: content.scope,
      content,
      version: 1,
      changedById: personId,
    })
    .returning()
  if (!row) throw new AppError('internal', 'unexpected')
  await tx
    .insert(termChanges)
    .values({ termId: row.id, number: 1, kind: 'added', content, importId, personId })
  return row
}

/** Gives a term another content or takes it out, and writes that down. The caller holds the glossary. */
export async function updateTerm(
  tx: Transaction,
  term: TermRow,
  state: NewState & { kind: 'changed' | 'withdrawn' | 'restored' },
): Promise<TermRow> {
  const { content, personId, kind, importId = null } = state
  const number = term.version + 1
  const at = new Date()
  const [row] = await tx
    .update(terms)
    .set({
      key: termKey(content.spanish),
      scope: content.scope,
      content,
      version: number,
      changedById: personId,
      changedAt: at,
      withdrawnAt: kind === 'withdrawn' ? at : null,
    })
    .where(eq(terms.id, term.id))
    .returning()
  if (!row) throw new AppError('not_found', 'not_found')
  await tx
    .insert(termChanges)
    .values({ termId: term.id, number, kind, content, importId, personId, createdAt: at })
  return row
}

/** Refuses a term that another, or it itself, contradicts. */
export function refuseConflict(
  content: TermContent,
  others: readonly TermRow[],
  isMeantSo: boolean,
): void {
  const conflict = conflictOf(
    content,
    others.map(({ id, content: other }) => ({ ...other, id })),
    isMeantSo,
  )
  if (!conflict) return
  const { reason, english, other } = conflict
  throw new AppError('conflict', reason, { english, spanish: other?.spanish, termId: other?.id })
}
