import 'server-only'
import { isNull, sql } from 'drizzle-orm'
import { terms } from '@/db/schema/term'
import type { TermContent } from '@/domain/term'
import type { Reader } from '../context'

/** How long a process trusts what it read. The recheck after a change waits longer than that. */
export const TRUSTED_MS = 1000

interface Kept {
  stamp: string
  terms: readonly TermContent[]
  checkedAt: number
}

let kept: Kept | null = null

/**
 * The standing terms, read once and kept by the process. Once a second at most the newest change's id is
 * asked for, so that every process sees a change soon; the same array comes back while nothing changed.
 */
export async function glossaryTerms(db: Reader): Promise<readonly TermContent[]> {
  const now = Date.now()
  if (kept && now - kept.checkedAt < TRUSTED_MS) return kept.terms
  const [row] = await db.execute<{ stamp: string }>(
    sql`select current_database() || ' ' || coalesce(max(id), 0) as stamp from term_changes`,
  )
  const stamp = row?.stamp ?? ''
  if (kept?.stamp === stamp) {
    kept.checkedAt = now
    return kept.terms
  }
  const rows = await db
    .select({ content: terms.content })
    .from(terms)
    .where(isNull(terms.withdrawnAt))
  kept = { stamp, terms: rows.map(({ content }) => content), checkedAt: now }
  return kept.terms
}

/** After a change by this very process: the next reader asks again at once. */
export function distrustGlossary(): void {
  if (kept) kept.checkedAt = 0
}
