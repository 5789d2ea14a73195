import 'server-only'
import { sql } from 'drizzle-orm'
import type { Context, Transaction } from '../context'
import { postgresCodeOf } from '../transaction'

const QUERY_CANCELED = '57014'

/** Reads in one transaction; null where one of its statements took longer than `patience` milliseconds. */
export async function patiently<Found>(
  ctx: Context,
  patience: number,
  find: (tx: Transaction) => Promise<Found>,
): Promise<Found | null> {
  const within = async (tx: Transaction): Promise<Found> => {
    // Sent ahead of the first statement, which does not wait for its answer.
    const [, found] = await Promise.all([
      tx.execute(
        sql`select set_config('statement_timeout', ${String(patience)}, true), set_config('jit', 'off', true)`,
      ),
      find(tx),
    ])
    return found
  }
  try {
    return await ctx.db.transaction(within, { accessMode: 'read only' })
  } catch (error) {
    if (postgresCodeOf(error) === QUERY_CANCELED) return null
    throw error
  }
}
