import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { EventRecord } from '@/domain/event'
import { articles } from './article'
import { people } from './person'

const instant = () => timestamp({ withTimezone: true, mode: 'date' })

/** Written in the transaction of what it records; a trigger refuses update and delete. */
export const events = pgTable(
  'events',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    articleId: uuid().references(() => articles.id),
    actorId: uuid().references(() => people.id),
    record: jsonb().$type<EventRecord>().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [index('events_article_idx').on(table.articleId, table.id)],
)

/** First answers to writes, so that a retry with the same key gets the same answer. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    key: text().notNull(),
    /** sha-256 of method, path and body: the same key with another request is refused. */
    requestHash: text().notNull(),
    status: integer().notNull(),
    body: jsonb().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.key] }),
    index('idempotency_keys_created_idx').on(table.createdAt),
  ],
)

export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
  changedById: uuid().references(() => people.id),
  changedAt: instant().notNull().defaultNow(),
})
