import 'server-only'
import { and, desc, eq, isNotNull, isNull, lt, ne, type SQL, sql } from 'drizzle-orm'
import { mailChoices, noticeChoices, notices } from '@/db/schema/notice'
import { comments, segments } from '@/db/schema/segment'
import { mentionsIn } from '@/domain/mention'
import {
  type NoticeChoices,
  type NoticeDto,
  type NoticeList,
  type NoticeSettings,
  USUAL_WAYS,
} from '@/domain/notice'
import { env } from '@/env'
import { authorize, type Context, type Reader } from '../context'
import { newsroomZone, usualMail } from '../mail/usual-mail'
import { namesOf } from '../person/names'
import { unreadOf } from './mark-read'

const UNREAD_SHOWN = 200
const PAGE = 30

/** One's own notices: all unread ones first, then read ones by pages. `before` 0 is the first page. */
export async function noticeList(ctx: Context, before: number): Promise<NoticeList> {
  authorize(ctx.actor, 'desk.read')
  const mine = and(eq(notices.personId, ctx.actor.id), ne(notices.way, 'mail'))
  const older = before === 0 ? undefined : lt(notices.id, before)
  const [fresh, read, unread] = await Promise.all([
    before === 0 ? storedNotices(ctx.db, and(mine, isNull(notices.readAt)), UNREAD_SHOWN) : [],
    storedNotices(ctx.db, and(mine, isNotNull(notices.readAt), older), PAGE + 1),
    unreadOf(ctx.db, ctx.actor.id),
  ])
  const shown = read.slice(0, PAGE)
  const rows = [...fresh, ...shown]
  return {
    notices: rows.map(noticeDto),
    unread,
    olderThan: read.length > PAGE ? (shown.at(-1)?.notice.id ?? null) : null,
    names: await namesOf(ctx.db, rows.flatMap(peopleIn)),
  }
}

/** How many are unread: what the bell asks every minute, one look into a partial index. */
export async function unreadCount(ctx: Context): Promise<{ unread: number }> {
  authorize(ctx.actor, 'desk.read')
  return { unread: await unreadOf(ctx.db, ctx.actor.id) }
}

/** What a person is told of, where, and when their mail comes. */
export function noticeSettings(ctx: Context): Promise<NoticeSettings> {
  authorize(ctx.actor, 'desk.read')
  return settingsOf(ctx.db, ctx.actor.id)
}

/** The same within a transaction that may have just changed them. */
export async function settingsOf(db: Reader, personId: string): Promise<NoticeSettings> {
  const [choices, [mail]] = await Promise.all([
    db.select().from(noticeChoices).where(eq(noticeChoices.personId, personId)),
    db.select().from(mailChoices).where(eq(mailChoices.personId, personId)),
  ])
  const chosen = Object.fromEntries(choices.map(({ kind, way }) => [kind, way]))
  const ways: NoticeChoices = { ...USUAL_WAYS, ...chosen }
  return {
    ways,
    mail: mail
      ? { pace: mail.pace, hour: mail.hour, zone: mail.zone, language: mail.language }
      : usualMail(),
    isMailSent: env().SMTP_URL !== undefined,
    newsroomZone: newsroomZone(),
  }
}

export interface StoredNotice {
  notice: typeof notices.$inferSelect
  position: number | null
  body: string | null
  title: string | null
}

/** Notices with what they speak of, newest first. */
export function storedNotices(
  db: Reader,
  which: SQL | undefined,
  limit: number,
): Promise<StoredNotice[]> {
  return (
    db
      .select({
        notice: notices,
        position: segments.position,
        body: comments.body,
        title: titleOf(),
      })
      .from(notices)
      // A segment that was split or joined since has no row to lead to.
      .leftJoin(segments, and(eq(segments.id, notices.segmentId), isNull(segments.retiredAt)))
      .leftJoin(comments, eq(comments.id, notices.commentId))
      .where(which)
      .orderBy(desc(notices.id))
      .limit(limit)
  )
}

/** The people a notice names. */
export function peopleIn({ notice, body }: StoredNotice): (string | null)[] {
  return [notice.actorId, ...mentionsIn(body ?? '')]
}

export function noticeDto({ notice, position, body, title }: StoredNotice): NoticeDto {
  return {
    id: notice.id,
    kind: notice.kind,
    at: notice.createdAt.toISOString(),
    isRead: notice.readAt !== null,
    byId: notice.actorId,
    articleId: notice.articleId,
    articleTitle: title ?? '',
    segmentNumber: position === null ? null : position + 1,
    commentId: notice.commentId,
    excerpt: body ?? notice.note,
    count: notice.count,
    dueAt: notice.dueAt?.toISOString() ?? null,
  }
}

function titleOf() {
  return sql<string | null>`(
    select string_agg(coalesce(nullif(s.target, ''), s.source), ' ' order by s.position)
    from segments s
    where s.retired_at is null and s.block_id = (
      select b.id from blocks b where b.article_id = ${notices.articleId}
      order by (b.kind = 'title') desc, b.position limit 1
    )
  )`
}
