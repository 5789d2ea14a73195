import 'server-only'
import { and, isNotNull, lt, notExists, or, sql } from 'drizzle-orm'
import type { Task } from 'graphile-worker'
import type { Database } from '@/db/client'
import { idempotencyKeys } from '@/db/schema/event'
import { letters, notices } from '@/db/schema/notice'
import { rateLimits, sessions } from '@/db/schema/person'
import { database } from '../database'

const DAY = 24 * 60 * 60 * 1000

/** The worker's task: throws away what only matters for a while. History is never swept. */
export const sweep: Task = async () => {
  await sweepOlder(database(), new Date())
}

/**
 * Removes answers kept for retries after two days, spent throttles, sessions long over, and notices
 * after 90 days with the letters that told them.
 */
export async function sweepOlder(db: Database, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY)
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before(2)))
  await db.delete(rateLimits).where(and(isNotNull(rateLimits.expire), lt(rateLimits.expire, now)))
  await db
    .delete(sessions)
    .where(or(lt(sessions.expiresAt, before(30)), lt(sessions.endedAt, before(30))))
  await db.delete(notices).where(lt(notices.createdAt, before(90)))
  const toldStill = db
    .select({ one: sql`1` })
    .from(notices)
    .where(sql`${notices.letterId} = ${letters.id}`)
  await db.delete(letters).where(and(lt(letters.createdAt, before(90)), notExists(toldStill)))
}
