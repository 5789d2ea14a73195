import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, makeWorkerUtils, runMigrations, type WorkerUtils } from 'graphile-worker'
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
 * Frees the jobs of workers that were killed in the middle; by itself the queue waits four hours for them.
 * While another worker is connected under the name nothing is touched: what is locked may be its own.
 */
export async function freeAbandoned(url: string, worker: string): Promise<void> {
  const connectionString = queueUrl(url, `cotejo ${randomUUID()}`)
  const queue = await makeWorkerUtils({ connectionString, logger: QUIET })
  try {
    // One that was killed just now is seen as connected for a moment more.
    const deadline = Date.now() + CLOSING_MS
    while (!(await isFreed(queue, worker)) && Date.now() < deadline) await sleep(100)
  } finally {
    await queue.release()
  }
}

/** In one statement: what a worker that starts meanwhile takes is not among what is freed. */
async function isFreed(queue: WorkerUtils, worker: string): Promise<boolean> {
  const { rowCount } = await queue.withPgClient((client) =>
    client.query(
      `select graphile_worker.force_unlock_workers(array(
         select distinct locked_by from graphile_worker.jobs where locked_by is not null))
       where not exists (select from pg_stat_activity
         where datname = current_database() and application_name = $1)`,
      [worker],
    ),
  )
  return rowCount === 1
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
