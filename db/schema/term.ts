import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { TermContent } from '@/domain/term'
import { people } from './person'

const instant = () => timestamp({ withTimezone: true, mode: 'date' })
const serial = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

/** One file brought into the glossary; undone by a row of its own columns, not a delete. */
export const termImports = pgTable('term_imports', {
  id: serial(),
  fileName: text().notNull(),
  added: integer().notNull(),
  changed: integer().notNull(),
  personId: uuid()
    .notNull()
    .references(() => people.id),
  createdAt: instant().notNull().defaultNow(),
  withdrawnAt: instant(),
  withdrawnById: uuid().references(() => people.id),
})

/** The glossary as it stands: each term with its newest content. */
export const terms = pgTable(
  'terms',
  {
    id: serial(),
    /** The Spanish in the spelling under which it may stand once: see `termKey`. */
    key: text().notNull(),
    scope: text().notNull(),
    content: jsonb().$type<TermContent>().notNull(),
    /** Number of the newest change. */
    version: integer().notNull(),
    changedById: uuid()
      .notNull()
      .references(() => people.id),
    changedAt: instant().notNull().defaultNow(),
    withdrawnAt: instant(),
  },
  (table) => [
    uniqueIndex('terms_standing_key')
      .on(table.key, table.scope)
      .where(sql`${table.withdrawnAt} is null`),
  ],
)

/** Every state a term ever had, with who and when. Append-only; its newest id stamps the glossary. */
export const termChanges = pgTable(
  'term_changes',
  {
    id: serial(),
    termId: bigint({ mode: 'number' })
      .notNull()
      .references(() => terms.id),
    number: integer().notNull(),
    kind: text({ enum: ['added', 'changed', 'withdrawn', 'restored'] }).notNull(),
    content: jsonb().$type<TermContent>().notNull(),
    importId: bigint({ mode: 'number' }).references(() => termImports.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    unique('term_changes_number_key').on(table.termId, table.number),
    index('term_changes_import_idx').on(table.importId),
    check(
      'term_changes_kind_is_known',
      sql`${table.kind} in ('added', 'changed', 'withdrawn', 'restored')`,
    ),
  ],
)
