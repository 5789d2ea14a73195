import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../context'

/**
 * One change of the glossary at a time: conflicts are between terms, and the newest change's id can
 * stamp the whole only if ids are committed in their order.
 */
export async function lockGlossary(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('cotejo.glossary'))`)
}
