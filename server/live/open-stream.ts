import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { desc, eq } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { events } from '@/db/schema/event'
import { AppError } from '@/domain/errors'
import { authorize, type Context } from '../context'
import { leaveArticle } from '../presence/leave-article'
import { liveHub } from './live-hub'
import { openLiveStream } from './live-stream'

interface Asking {
  tab: string
  /** Id of the last event the asker heard of; null on a first call. */
  after: number | null
  isStillAllowed: () => Promise<boolean>
}

/** A tab whose stream broke comes back within this, in milliseconds, or has left. */
const GRACE = 4_000

/**
 * Opens the stream of an article: what changes in it and who is there, until the reader leaves or
 * may no longer read. It begins by saying whether the asker missed something.
 */
export async function openStream(
  ctx: Context,
  articleId: string,
  { tab, after, isStillAllowed }: Asking,
): Promise<Response> {
  authorize(ctx.actor, 'desk.read')
  const [article] = await ctx.db
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.id, articleId))
  if (!article) throw new AppError('not_found', 'not_found')
  const hub = await withPatience(liveHub())
  const { stream, answer } = openLiveStream(
    { articleId, tab, actor: ctx.actor, isStillAllowed },
    (gone) => {
      hub.leave(gone)
      void sleep(GRACE).then(async () => {
        if (!hub.isOpen(tab)) await leaveArticle(ctx, articleId, { tab }).catch(() => undefined)
      })
    },
  )
  hub.join(stream)
  const { cursor, isMissed } = await missedSince(ctx, articleId, after)
  stream.send('hello', { isMissed }, cursor)
  return answer
}

/** Milliseconds in which a transaction that took its event's number earlier has surely ended. */
const IN_FLIGHT = 15_000

/**
 * Whether something happened after event `after`. Numbers are taken before transactions end, so an
 * earlier number may appear later: what is very young counts as missed.
 */
async function missedSince(ctx: Context, articleId: string, after: number | null) {
  const [newest] = await ctx.db
    .select({ id: events.id, at: events.createdAt })
    .from(events)
    .where(eq(events.articleId, articleId))
    .orderBy(desc(events.id))
    .limit(1)
  const cursor = newest?.id ?? 0
  const isYoung = newest !== undefined && Date.now() - newest.at.getTime() < IN_FLIGHT
  return { cursor, isMissed: isYoung || after === null || cursor > after }
}

/** While the database is away there is nothing to stream: the asker tries again. */
async function withPatience<Value>(promise: Promise<Value>): Promise<Value> {
  const late = sleep(5_000).then(() => {
    throw new AppError('internal', 'unavailable')
  })
  return await Promise.race([promise, late])
}
