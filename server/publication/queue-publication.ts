import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../context'

export interface ScheduledPublication {
  articleId: string
  hash: string
  personId: string
  at: Date
}

/** Hands the publication to the worker in the same transaction; a later schedule replaces it. */
export async function queuePublication(
  tx: Transaction,
  { articleId, hash, personId, at }: ScheduledPublication,
): Promise<void> {
  const payload = JSON.stringify({ articleId, hash, personId })
  await tx.execute(sql`
    select graphile_worker.add_job(
      'publish-scheduled', payload => ${payload}::json, run_at => ${at.toISOString()}::timestamptz,
      max_attempts => 25, job_key => ${`publish:${articleId}`}
    )`)
}

/** Takes a queued publication back. */
export async function unqueuePublication(tx: Transaction, articleId: string): Promise<void> {
  await tx.execute(sql`select graphile_worker.remove_job(${`publish:${articleId}`})`)
}
