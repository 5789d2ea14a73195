import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { people } from './person'

const instant = () => timestamp({ withTimezone: true, mode: 'date' })

export const articles = pgTable(
  'articles',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Where the working copy stands; `liveVersionId` says what readers have meanwhile. */
    state: text({
      enum: [
        'imported',
        'drafted',
        'in_revision',
        'submitted',
        'in_review',
        'changes_requested',
        'approved',
        'scheduled',
        'published',
        'unpublished',
        'retracted',
      ],
    }).notNull(),
    /** Given at the first publication and kept for ever, also by a withdrawn article. */
    slug: text(),
    /** Its foreign key to versions stands in a migration: tables that name each other make a cycle here. */
    liveVersionId: uuid(),
    engine: text(),
    draftedAt: instant(),
    byline: text(),
    outlet: text(),
    sourceUrl: text(),
    assigneeId: uuid().references(() => people.id),
    reviewerId: uuid().references(() => people.id),
    createdById: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
    dueAt: instant(),
    scheduledFor: instant(),
    /** Correction note that goes out with the scheduled version. */
    scheduledCorrection: text(),
  },
  (table) => [
    uniqueIndex('articles_slug_key').on(table.slug),
    index('articles_state_idx').on(table.state, table.updatedAt),
    check('articles_slug_is_readable', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check(
      'articles_published_has_live_version',
      sql`${table.state} <> 'published' or ${table.liveVersionId} is not null`,
    ),
    check(
      'articles_withdrawn_has_no_live_version',
      sql`${table.state} not in ('unpublished', 'retracted') or ${table.liveVersionId} is null`,
    ),
    check(
      'articles_scheduled_has_time',
      sql`(${table.state} = 'scheduled') = (${table.scheduledFor} is not null)`,
    ),
  ],
)

export const blocks = pgTable(
  'blocks',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    position: integer().notNull(),
    kind: text({
      enum: ['title', 'standfirst', 'caption', 'heading', 'paragraph', 'list_item', 'quote'],
    }).notNull(),
  },
  (table) => [unique('blocks_position_key').on(table.articleId, table.position)],
)
