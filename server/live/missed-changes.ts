import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { events } from '@/db/schema/event'
import type { MissedChanges } from '@/domain/live'
import { requireArticle } from '../access'
import { authorize, type Context, type Reader } from '../context'
import { unreadOf } from '../notice/mark-read'
import { gather, messagesOf, nothingGathered } from './gather'

/** Events looked at; whoever missed more reads the article anew. */
const MOST_EVENTS = 100

/**
 * For whom no stream gets through: the messages it would have brought since event `after`, and who is
 * there. What is very young is told again: an earlier number may have appeared after a later one.
 */
export async function missedChanges(
  ctx: Context,
  articleId: string,
  after: number,
): Promise<MissedChanges> {
  authorize(ctx.actor, 'desk.read')
  await requireArticle(ctx.db, articleId)
  const newest = await newestEvents(ctx.db, articleId)
  const missed = newest.filter((event) => event.id > after || isYoung(event.at))
  const gathered = { ...nothingGathered(), hasPresence: true }
  for (const { id: event, record } of missed) {
    const segment = 'segmentId' in record ? (record.segmentId ?? null) : null
    gather(gathered, { type: record.type, segment, event })
  }
  if (missed.length === MOST_EVENTS) gathered.isStale = true
  const unread = await unreadOf(ctx.db, ctx.actor.id)
  return {
    cursor: newest[0]?.id ?? 0,
    messages: [
      ...(await messagesOf(ctx.db, articleId, gathered)),
      { name: 'notices', message: { unread } },
    ],
  }
}

/**
 * Whether something happened after event `after`. Numbers are taken before transactions end, so an
 * earlier number may appear later: what is very young counts as missed.
 */
export async function missedSince(db: Reader, articleId: string, after: number | null) {
  const [newest] = await newestEvents(db, articleId, 1)
  const cursor = newest?.id ?? 0
  const isMissed = after === null || cursor > after || (newest && isYoung(newest.at)) === true
  return { cursor, isMissed }
}

/** Milliseconds in which a transaction that took its event's number earlier has surely ended. */
const IN_FLIGHT = 15_000

function isYoung(at: Date): boolean {
  return Date.now() - at.getTime() < IN_FLIGHT
}

function newestEvents(db: Reader, articleId: string, most = MOST_EVENTS) {
  return db
    .select({ id: events.id, at: events.createdAt, record: events.record })
    .from(events)
    .where(eq(events.articleId, articleId))
    .orderBy(desc(events.id))
    .limit(most)
}
