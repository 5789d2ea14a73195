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
 * Slows repeated failures: per account from one address, per address at all, and per account at all.
 * Whoever is stopped by a tighter limit does not draw on a wider one, so that one stranger's guesses
 * do not lock the owner out.
 */
export function signInThrottle(db: Database) {
  const pair = limiter(db, 'pair', 8)
  const address = limiter(db, 'address', 80)
  const account = limiter(db, 'account', 40)
  const pairOf = (attempt: Attempt) => `${attempt.email}|${attempt.address ?? '-'}`

  return {
    /**
     * Counts an attempt before it is weighed, so that many at once cannot all slip in. Seconds to
     * wait; 0 when the way is open.
     */
    async take(attempt: Attempt): Promise<number> {
      const wait = await spend(pair, pairOf(attempt))
      if (wait > 0) return wait
      const there = attempt.address === null ? 0 : await spend(address, attempt.address)
      return there > 0 ? there : spend(account, attempt.email)
    },
    /** A success was no failure, and clears what the same person got wrong from there. */
    async giveBack(attempt: Attempt): Promise<void> {
      await pair.delete(pairOf(attempt))
      if (attempt.address !== null) await address.reward(attempt.address)
      await account.reward(attempt.email)
    },
    /** A new password makes all guesses at the old one worthless. */
    async forgive(email: string): Promise<void> {
      await account.delete(email)
    },
  }
}

/** Slows guesses at the present password from a session somebody left open. */
export function passwordThrottle(db: Database) {
  const own = limiter(db, 'password', 8)
  return {
    take: (personId: string): Promise<number> => spend(own, personId),
    giveBack: async (personId: string): Promise<void> => {
      await own.delete(personId)
    },
  }
}

function limiter(db: Database, keyPrefix: string, points: number): RateLimiterDrizzle {
  return new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimits,
    keyPrefix,
    points,
    duration: WINDOW_SECONDS,
    clearExpiredByTimeout: false,
  })
}

/** The limiter rejects with its state when the points are spent. */
async function spend(limit: RateLimiterDrizzle, key: string): Promise<number> {
  try {
    await limit.consume(key)
    return 0
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000))
    throw reason
  }
}
