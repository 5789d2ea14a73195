import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { MAIL_PACES, NOTICE_KINDS, NOTICE_WAYS } from '@/domain/notice'
import { articles } from './article'
import { people } from './person'
import { comments, segments } from './segment'

const instant = () => timestamp({ withTimezone: true, mode: 'date' })
const serial = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

/** A letter to one person. Its row is what makes it go out once (server/mail/send-letter.ts). */
export const letters = pgTable(
  'letters',
  {
    id: serial(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    /** `digest:2026-11-27`, or `notice:12` for one that goes at once. */
    occasion: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
    /** Handing it to the mail server began; without an end, nobody knows whether it arrived. */
    begunAt: instant(),
    sentAt: instant(),
    /** Will not go out: refused for good, or nothing was left to tell. */
    droppedAt: instant(),
  },
  (table) => [uniqueIndex('letters_occasion_key').on(table.personId, table.occasion)],
)

/** Tells one person of one thing; written in the transaction of what it tells. Kept for 90 days. */
export const notices = pgTable(
  'notices',
  {
    id: serial(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    kind: text({ enum: NOTICE_KINDS }).notNull(),
    /** Where it is told, as the person had chosen when it happened. */
    way: text({ enum: NOTICE_WAYS }).notNull(),
    actorId: uuid().references(() => people.id),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    segmentId: bigint({ mode: 'number' }).references(() => segments.id),
    commentId: bigint({ mode: 'number' }).references(() => comments.id),
    /** How many acts this one notice stands for. */
    count: integer().notNull().default(1),
    /** What the actor wrote for this person, e.g. on handing an article over. */
    note: text(),
    /** The due time it speaks of. */
    dueAt: instant(),
    createdAt: instant().notNull().defaultNow(),
    readAt: instant(),
    letterId: bigint({ mode: 'number' }).references(() => letters.id),
  },
  (table) => [
    index('notices_person_idx').on(table.personId, table.id),
    index('notices_unread_idx').on(table.personId).where(sql`${table.readAt} is null`),
    index('notices_created_idx').on(table.createdAt),
    // Fifty changed segments are one notice, until it is read.
    uniqueIndex('notices_changed_once_key')
      .on(table.personId, table.articleId)
      .where(sql`${table.kind} = 'segment_changed' and ${table.readAt} is null`),
    // However often the worker looks, a due time is told once.
    uniqueIndex('notices_due_once_key')
      .on(table.personId, table.articleId, table.kind, table.dueAt)
      .where(sql`${table.kind} in ('due_soon', 'overdue')`),
  ],
)

/** What a person chose for a kind of notice; without a row, the usual way. */
export const noticeChoices = pgTable(
  'notice_choices',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    kind: text({ enum: NOTICE_KINDS }).notNull(),
    way: text({ enum: [...NOTICE_WAYS, 'none'] }).notNull(),
    changedAt: instant().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.kind] })],
)

/** When and in which language a person wants mail; without a row, as the newsroom has it. */
export const mailChoices = pgTable(
  'mail_choices',
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id),
    pace: text({ enum: MAIL_PACES }).notNull(),
    /** Hour of the day, 0 to 23, in `zone`. */
    hour: integer().notNull(),
    /** An IANA time zone; null is the newsroom's. */
    zone: text(),
    language: text({ enum: ['en', 'es'] }).notNull(),
    changedAt: instant().notNull().defaultNow(),
  },
  (table) => [check('mail_choices_hour_is_of_a_day', sql`${table.hour} between 0 and 23`)],
)
