import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { findCountFault, findJournalFault, readJournal } from '@/db/journal'
import { prepareQueue } from '@/db/queue'
import { countMigrations, MIGRATIONS, refuse, requireServer } from '@/db/require-database'

/** Any number will do, as long as every Cotejo uses the same: the letters of "cotejo". */
const LOCK = 0x636f74656a6f

/**
 * Brings the database at `url` to this code's schema, extensions included; does nothing when it is there already.
 * Two at once wait for each other (advisory lock of the session). Throws DatabaseRefused with a sentence for an old
 * server, a gap among the migrations or a database newer than the code; the driver's errors otherwise.
 */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 10 })
  try {
    await requireServer(sql)
    await sql`select pg_advisory_lock(${LOCK})`
    await sql`create extension if not exists pg_trgm`
    await sql`create extension if not exists unaccent`
    await applyInOrder(sql)
    // A publication is scheduled in the transaction that decides it.
    await prepareQueue(sql, url)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function applyInOrder(sql: postgres.Sql): Promise<void> {
  const journal = readJournal(MIGRATIONS)
  refuse(findJournalFault(journal))
  await applyMigrations(drizzle(sql), { migrationsFolder: MIGRATIONS })
  refuse(findCountFault(await countMigrations(sql), journal))
}
