import 'server-only'
import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { idempotencyKeys } from '@/db/schema/event'
import { AppError } from '@/domain/errors'
import type { Context, Transaction } from './context'

/** An answer as the wire gets it. */
export interface Answer {
  status: number
  body: unknown
}

/** Thrown inside a transaction to hand out the answer an earlier request with the same key got. */
export class Replay extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super('replayed')
    this.answer = answer
  }
}

/** Thrown when a lock turned out too weak for what is to be written; the work starts anew. */
export class RetryTransaction extends Error {}

const MAX_TRIES = 4
const RETRYABLE = new Set(['40001', '40P01'])

/**
 * Runs a verb's work in one transaction. With an idempotency key on the context, key and effect
 * commit together: a second request with the key waits for the first and gets its answer.
 */
export async function transaction<Result>(
  ctx: Context,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.db.transaction(async (tx) => {
        await claimKey(tx, ctx)
        const result = await work(tx)
        await storeAnswer(tx, ctx, result)
        return result
      })
    } catch (error) {
      if (attempt >= MAX_TRIES || !isRetryable(error)) throw error
    }
  }
}

/** sha-256 of what makes two requests the same. */
export function hashRequest(method: string, path: string, body: string): string {
  return createHash('sha256').update(`${method}\n${path}\n${body}`).digest('hex')
}

async function claimKey(tx: Transaction, ctx: Context): Promise<void> {
  const { idempotency, actor } = ctx
  if (!idempotency) return
  const { key, requestHash } = idempotency
  const claimed = await tx
    .insert(idempotencyKeys)
    .values({ personId: actor.id, key, requestHash, status: 0, body: {} })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key })
  if (claimed.length > 0) return
  const [earlier] = await tx
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.personId, actor.id), eq(idempotencyKeys.key, key)))
  if (!earlier) throw new RetryTransaction()
  if (earlier.requestHash !== requestHash) throw new AppError('conflict', 'key_reused')
  throw new Replay({ status: earlier.status, body: earlier.body })
}

async function storeAnswer(tx: Transaction, ctx: Context, result: unknown): Promise<void> {
  const { idempotency, actor } = ctx
  if (!idempotency) return
  const { status, body } = idempotency.answer(result)
  await tx
    .update(idempotencyKeys)
    .set({ status, body: body ?? {} })
    .where(and(eq(idempotencyKeys.personId, actor.id), eq(idempotencyKeys.key, idempotency.key)))
}

function isRetryable(error: unknown): boolean {
  if (error instanceof RetryTransaction) return true
  return RETRYABLE.has(postgresCodeOf(error) ?? '')
}

/** SQLSTATE of a failed statement, wherever the driver and the query builder put it. */
export function postgresCodeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  if ('code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code)) {
    return error.code
  }
  return 'cause' in error ? postgresCodeOf(error.cause) : null
}
