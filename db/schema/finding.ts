import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  foreignKey,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { people } from './person'
import { revisions } from './segment'

/** Findings that are gone because somebody changed the words they spoke of. Append-only. */
export const takenFindings = pgTable(
  'taken_findings',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    segmentId: bigint({ mode: 'number' }).notNull(),
    /** The first revision known to be without it. */
    revision: integer().notNull(),
    fingerprint: text().notNull(),
    checkId: text().notNull(),
    /** Its own replacement was taken, or the text was corrected otherwise. */
    how: text({ enum: ['replaced', 'corrected'] }).notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: timestamp({ withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      name: 'taken_findings_revision_fk',
      columns: [table.segmentId, table.revision],
      foreignColumns: [revisions.segmentId, revisions.number],
    }),
    check('taken_findings_how_is_known', sql`${table.how} in ('replaced', 'corrected')`),
    unique('taken_findings_once_key').on(table.segmentId, table.fingerprint),
  ],
)
