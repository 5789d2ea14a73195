import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../context'
import { TRUSTED_MS } from './glossary'

/**
 * Lets the worker check again what changed terms speak of. It waits until no process can still save with
 * the glossary of before; further changes meanwhile are taken along by the same job.
 */
export async function queueRecheck(tx: Transaction): Promise<void> {
  const at = new Date(Date.now() + 2 * TRUSTED_MS)
  await tx.execute(sql`
    select graphile_worker.add_job(
      'recheck-terms', run_at => ${at.toISOString()}::timestamptz, max_attempts => 10,
      job_key => 'recheck-terms'
    )`)
}
