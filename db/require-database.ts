import { join } from 'node:path'
import postgres from 'postgres'
import type { Sql } from '@/db/client'
import { DatabaseRefused } from '@/db/connection-failure'
import { findCountFault, readJournal } from '@/db/journal'

export const MIGRATIONS = join(import.meta.dirname, 'migrations')

const OLDEST_SERVER = 15
/** Longer than the driver waits for one connection: it tries again for ever when a server hangs up on it. */
const PATIENCE_MS = 12_000

/**
 * Whether the database can be reached and has this code's schema. Throws DatabaseRefused with a sentence when it is
 * older or newer than the code; the driver's errors otherwise.
 */
export async function requireDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 10 })
  try {
    await requireServer(sql)
    refuse(findCountFault(await countMigrations(sql), readJournal(MIGRATIONS)))
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** Throws DatabaseRefused for a server that is too old, an error with a code for one that only ever hangs up. */
export async function requireServer(sql: Sql, patienceMs = PATIENCE_MS): Promise<void> {
  const asked = sql<{ version: string }[]>`select current_setting('server_version_num') as version`
  const [row] = await within(patienceMs, asked)
  const major = Math.floor(Number(row?.version) / 10_000)
  if (major >= OLDEST_SERVER) return
  throw new DatabaseRefused(
    `The server is PostgreSQL ${major}, Cotejo needs ${OLDEST_SERVER} or newer: upgrade it, or unset DATABASE_URL to use the embedded one.`,
  )
}

/** Throws the sentence, if there is one. */
export function refuse(fault: string | null): void {
  if (fault !== null) throw new DatabaseRefused(fault)
}

/** How many migrations the database has; 0 when it has never seen one. */
export async function countMigrations(sql: Sql): Promise<number> {
  const [found] = await sql<
    { is: boolean }[]
  >`select to_regclass('drizzle.__drizzle_migrations') is not null as is`
  if (!found?.is) return 0
  const [row] = await sql<{ applied: number }[]>`
    select count(*)::int as applied from drizzle.__drizzle_migrations`
  return row?.applied ?? 0
}

async function within<T>(milliseconds: number, work: PromiseLike<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    late.reject(Object.assign(new Error('hung up again and again'), { code: 'CONNECTION_CLOSED' }))
  }, milliseconds)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
