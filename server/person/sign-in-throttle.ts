import 'server-only'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import type { Database } from '@/db/client'
import { rateLimits } from '@/db/schema/person'

const WINDOW_SECONDS = 15 * 60

interface Attempt {
  email: string
  /** Network address, or null where none can be believed. */
  address: string | null
}

/**
 * Slows repeated failures: per account from one address, per account at all, and per address at all.
 * The first is the tightest, so that a stranger's guesses do not lock the owner out at once.
 */
export function signInThrottle(db: Database) {
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterDrizzle({
      storeClient: db,
      schema: rateLimits,
      keyPrefix,
      points,
      duration: WINDOW_SECONDS,
      clearExpiredByTimeout: false,
    })
  const pair = limiter('pair', 8)
  const account = limiter('account', 40)
  const address = limiter('address', 80)
  const keysOf = (attempt: Attempt) =>
    [
      [pair, `${attempt.email}|${attempt.address ?? '-'}`],
      [account, attempt.email],
      ...(attempt.address === null ? [] : [[address, attempt.address] as const]),
    ] as const

  return {
    /** Seconds to wait before another try may succeed; 0 when the way is open. */
    async secondsToWait(attempt: Attempt): Promise<number> {
      const waits = await Promise.all(
        keysOf(attempt).map(async ([limit, key]) => {
          const found = await limit.get(key)
          return found && found.consumedPoints >= limit.points ? found.msBeforeNext : 0
        }),
      )
      return Math.ceil(Math.max(...waits) / 1000)
    },
    /** Counts a failure everywhere it belongs. */
    async recordFailure(attempt: Attempt): Promise<void> {
      await Promise.all(
        keysOf(attempt).map(([limit, key]) => limit.consume(key).catch(ignoreLimit)),
      )
    },
    /** A success clears what the same person got wrong from there. */
    async recordSuccess(attempt: Attempt): Promise<void> {
      await pair.delete(`${attempt.email}|${attempt.address ?? '-'}`)
    },
  }
}

/** The limiter rejects with its state when the points are spent: counted all the same. */
function ignoreLimit(reason: unknown): void {
  if (!(reason instanceof RateLimiterRes)) throw reason
}
