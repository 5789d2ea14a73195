import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { KeyChoices } from '@/domain/keys'

const instant = () => timestamp({ withTimezone: true, mode: 'date' })

export const people = pgTable(
  'people',
  {
    id: uuid().primaryKey().defaultRandom(),
    email: text().notNull(),
    name: text().notNull(),
    role: text({ enum: ['translator', 'editor', 'chief', 'admin'] }).notNull(),
    passwordHash: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
    disabledAt: instant(),
    lastSignInAt: instant(),
    /** Action → key, for the keys this person changed. */
    keys: jsonb().$type<KeyChoices>().notNull().default({}),
  },
  (table) => [
    uniqueIndex('people_email_key').on(table.email),
    check('people_email_is_normalised', sql`${table.email} = lower(${table.email})`),
    check('people_role_is_known', sql`${table.role} in ('translator', 'editor', 'chief', 'admin')`),
  ],
)

/** A session is a row: ending it, disabling its person or changing a password works on the next request. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
  },
  (table) => [index('sessions_person_idx').on(table.personId)],
)

/** Sign-in throttle; the columns are those rate-limiter-flexible expects. */
export const rateLimits = pgTable('rate_limits', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: timestamp({ withTimezone: true, mode: 'date' }),
})
