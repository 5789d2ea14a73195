import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '@/domain/errors'
import { BEAT } from '@/domain/live'
import { requireArticle } from '../access'
import { authorize, type Context } from '../context'
import { leaveUnlessSeen } from '../presence/leave-article'
import { liveHub } from './live-hub'
import { openLiveStream } from './live-stream'
import { missedSince } from './missed-changes'

interface Asking {
  tab: string
  isStillAllowed: () => Promise<boolean>
}

interface AskingForArticle extends Asking {
  /** Id of the last event the asker heard of; null on a first call. */
  after: number | null
}

/** Milliseconds in which something said before the stream ended may still arrive. */
const STRAGGLE = 2_000
/**
 * Milliseconds after which a tab whose stream ended has left, unless it was seen since: behind a proxy
 * that collects, streams end again and again, and yet somebody is there and says so with every beat.
 */
const GRACE = STRAGGLE + BEAT + 1_000

/**
 * Opens the stream of an article: what changes in it, who is there and one's own notices, until the
 * reader leaves or may no longer read. It begins by saying whether the asker missed something.
 */
export async function openStream(
  ctx: Context,
  articleId: string,
  { tab, after, isStillAllowed }: AskingForArticle,
): Promise<Response> {
  authorize(ctx.actor, 'desk.read')
  await requireArticle(ctx.db, articleId)
  const hub = await withPatience(liveHub())
  const { stream, answer } = openLiveStream(
    { articleId, tab, actor: ctx.actor, isStillAllowed },
    (gone) => {
      hub.leave(gone)
      const after = new Date(Date.now() + STRAGGLE)
      void sleep(GRACE).then(async () => {
        if (hub.isOpen(tab)) return
        await leaveUnlessSeen(ctx, articleId, { tab, after }).catch(() => undefined)
      })
    },
  )
  // It listens before it looks back, so that nothing falls between; with no answer to read it, it ends.
  hub.join(stream)
  try {
    const { cursor, isMissed } = await missedSince(ctx.db, articleId, after)
    stream.send('hello', { isMissed }, cursor)
    return answer
  } catch (error) {
    stream.close()
    throw error
  }
}

/** Opens the stream of one person, for pages without an article: their notices as they come. */
export async function openOwnStream(
  ctx: Context,
  { tab, isStillAllowed }: Asking,
): Promise<Response> {
  authorize(ctx.actor, 'desk.read')
  const hub = await withPatience(liveHub())
  const { stream, answer } = openLiveStream(
    { articleId: null, tab, actor: ctx.actor, isStillAllowed },
    (gone) => hub.leave(gone),
  )
  hub.join(stream)
  stream.send('hello', { isMissed: true })
  return answer
}

/** While the database is away there is nothing to stream: the asker tries again. */
async function withPatience<Value>(promise: Promise<Value>): Promise<Value> {
  const late = sleep(5_000).then(() => {
    throw new AppError('internal', 'unavailable')
  })
  return await Promise.race([promise, late])
}
