import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '../context'

/** Tries of one letter: the pauses grow to hours, so that a mail server may be away for a night. */
const MAX_TRIES = 14

/** Hands a letter to the worker in the same transaction; the same letter is queued once. */
export async function queueLetter(tx: Transaction, letterId: number): Promise<void> {
  const payload = JSON.stringify({ letterId })
  await tx.execute(sql`
    select graphile_worker.add_job(
      'send-letter', payload => ${payload}::json, max_attempts => ${MAX_TRIES},
      job_key => ${`letter:${letterId}`}
    )`)
}
