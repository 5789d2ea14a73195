import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, runMigrations } from 'graphile-worker'
import type { Sql } from '@/db/client'

const QUIET = new Logger(() => () => undefined)
const CLOSING_MS = 2000

/**
 * Makes the queue's own tables, or brings them up to date. Its pool closes its connection behind our back and without
 * an ear for errors, so a server stopped at that moment would bring this process down: hence the wait at the end.
 */
export async function prepareQueue(sql: Sql, url: string): Promise<void> {
  const name = `cotejo ${randomUUID()}`
  await runMigrations({ connectionString: queueUrl(url, name), logger: QUIET })
  const deadline = Date.now() + CLOSING_MS
  while (Date.now() < deadline) {
    const left = await sql`select 1 from pg_stat_activity where application_name = ${name}`
    if (left.length === 0) return
    await sleep(10)
  }
}

/**
 * The database's URL as the queue's driver has to read it: there too, sslmode=require means encryption without a known
 * certificate (as in libpq and in the driver the app uses), and the connection has a name to find it by.
 */
export function queueUrl(url: string, name: string): string {
  const parsed = new URL(url)
  if (parsed.searchParams.has('sslmode')) parsed.searchParams.set('uselibpqcompat', 'true')
  parsed.searchParams.set('application_name', name)
  return parsed.href
}
