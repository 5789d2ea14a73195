import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Task } from 'graphile-worker'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { people } from '@/db/schema/person'
import { AppError } from '@/domain/errors'
import { may } from '@/domain/permissions'
import type { CurrentUser } from '@/domain/person'
import { CORRECTION_KINDS } from '@/domain/version'
import { lockArticle } from '../access'
import { moveArticle } from '../article/move-article'
import type { Context } from '../context'
import { database } from '../database'
import { approvedVersion, publishNow } from '../publication/publish-version'
import { recordEvent } from '../record-event'
import { latestVersionNumber } from '../version/latest-version'

const Payload = z.object({ articleId: z.uuid(), hash: z.string(), personId: z.uuid() })
type Payload = z.infer<typeof Payload>

const Correction = z.object({ kind: z.enum(CORRECTION_KINDS), publicNote: z.string() })

/** The worker's task: publishes what was scheduled, when its time has come. */
export const publishScheduled: Task = async (payload) => {
  const db = database()
  await publishWhenDue(db, Payload.parse(payload), await databaseTime(db))
}

/**
 * The clock that decided the job is due. A worker whose own clock lags would take a due job for an
 * early one, and the publication would never happen.
 */
async function databaseTime(db: Database): Promise<Date> {
  const [row] = await db.execute<{ now: string }>(sql`select clock_timestamp() as now`)
  return new Date(row?.now ?? Number.NaN)
}

/**
 * Publishes a scheduled version, once. A job that came early, twice, or after the schedule was
 * changed does nothing; an article that may no longer go out goes back to approved and says why.
 */
export async function publishWhenDue(db: Database, payload: Payload, now: Date): Promise<void> {
  const actor = await schedulerOf(db, payload.personId)
  const ctx: Context = { db, actor }
  await db.transaction(async (tx) => {
    const article = await lockArticle(tx, payload.articleId)
    if (article.state !== 'scheduled' || !article.scheduledFor || article.scheduledFor > now) return
    const refusal = may(actor.role, 'version.publish') ? null : 'not_permitted'
    try {
      if (refusal) throw new AppError('forbidden', refusal)
      const version = await approvedVersion(tx, article, payload.hash)
      const correction = article.scheduledCorrection
        ? Correction.parse(JSON.parse(article.scheduledCorrection))
        : undefined
      await publishNow(tx, ctx, { article, version, correction })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      await moveArticle(tx, article, 'unschedule')
      await recordEvent(
        tx,
        { articleId: article.id, actorId: null },
        {
          type: 'publication.failed',
          version: await latestVersionNumber(tx, article.id),
          reason: error.reason,
        },
      )
    }
  })
}

/** Whoever scheduled it answers for it, with the role they have now; disabled, nobody does. */
async function schedulerOf(db: Database, personId: string): Promise<CurrentUser> {
  const [person] = await db.select().from(people).where(eq(people.id, personId))
  if (!person) throw new AppError('not_found', 'not_found')
  const role = person.disabledAt === null ? person.role : 'admin'
  return { id: person.id, name: person.name, email: person.email, role }
}
