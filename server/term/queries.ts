import 'server-only'
import { asc, desc, eq, isNull } from 'drizzle-orm'
import { termChanges, terms } from '@/db/schema/term'
import { AppError } from '@/domain/errors'
import type { TermHistory, TermList } from '@/domain/term'
import { authorize, type Context, type Reader } from '../context'
import { namesOf } from '../person/names'
import { type TermRow, termDto } from './store-term'

/** The glossary as it stands, by Spanish. */
export async function listTerms(ctx: Context): Promise<TermList> {
  authorize(ctx.actor, 'desk.read')
  const rows = await standingTerms(ctx.db)
  return {
    terms: rows.map(termDto),
    names: await namesOf(
      ctx.db,
      rows.map((row) => row.changedById),
    ),
  }
}

/** Every term that was not withdrawn. */
export function standingTerms(db: Reader): Promise<TermRow[]> {
  return db.select().from(terms).where(isNull(terms.withdrawnAt)).orderBy(asc(terms.key))
}

/** Every state a term ever had, newest first. */
export async function termHistory(ctx: Context, termId: number): Promise<TermHistory> {
  authorize(ctx.actor, 'desk.read')
  const rows = await ctx.db
    .select()
    .from(termChanges)
    .where(eq(termChanges.termId, termId))
    .orderBy(desc(termChanges.number))
  if (rows.length === 0) throw new AppError('not_found', 'not_found')
  return {
    changes: rows.map((row) => ({
      number: row.number,
      kind: row.kind,
      content: row.content,
      byId: row.personId,
      at: row.createdAt.toISOString(),
      importId: row.importId,
    })),
    names: await namesOf(
      ctx.db,
      rows.map((row) => row.personId),
    ),
  }
}
