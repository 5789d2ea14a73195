import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { VersionContent } from '@/domain/version'
import { articles } from './article'
import { people } from './person'
import { revisions } from './segment'

const instant = () => timestamp({ withTimezone: true, mode: 'date' })
const serial = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

/** Immutable numbered snapshots; a trigger refuses update and delete. */
export const versions = pgTable(
  'versions',
  {
    id: uuid().primaryKey().defaultRandom(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    number: integer().notNull(),
    content: jsonb().$type<VersionContent>().notNull(),
    /** sha-256 of the canonical content, hex. */
    hash: text().notNull(),
    note: text().notNull(),
    changedSegments: integer().notNull(),
    createdById: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    unique('versions_number_key').on(table.articleId, table.number),
    unique('versions_id_hash_key').on(table.id, table.hash),
    check('versions_hash_is_sha256', sql`${table.hash} ~ '^[0-9a-f]{64}$'`),
  ],
)

/** An editor's act on a version: approval bound to its hash, or a request for changes. Append-only. */
export const reviews = pgTable(
  'reviews',
  {
    id: serial(),
    versionId: uuid().notNull(),
    /** Repeated from the version and tied to it by the foreign key: an approval of other text cannot be stored. */
    versionHash: text().notNull(),
    outcome: text({ enum: ['approved', 'changes_requested'] }).notNull(),
    reason: text(),
    /** Four-eyes relaxed by setting when this was signed. */
    isFourEyesRelaxed: boolean().notNull().default(false),
    reviewerId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      name: 'reviews_version_fk',
      columns: [table.versionId, table.versionHash],
      foreignColumns: [versions.id, versions.hash],
    }),
    index('reviews_version_idx').on(table.versionId),
    check(
      'reviews_request_has_reason',
      sql`${table.outcome} = 'approved' or btrim(coalesce(${table.reason}, '')) <> ''`,
    ),
  ],
)

/** Decisions on hunks; for a whole segment `before` and `after` are empty. Append-only. */
export const decisions = pgTable(
  'decisions',
  {
    id: serial(),
    segmentId: bigint({ mode: 'number' }).notNull(),
    revision: integer().notNull(),
    kind: text({ enum: ['accept', 'restore', 'amend'] }).notNull(),
    before: text().notNull(),
    after: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      name: 'decisions_revision_fk',
      columns: [table.segmentId, table.revision],
      foreignColumns: [revisions.segmentId, revisions.number],
    }),
    index('decisions_segment_idx').on(table.segmentId),
  ],
)

/** What readers were given and what was taken from them. Append-only. */
export const publications = pgTable(
  'publications',
  {
    id: serial(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    versionId: uuid().references(() => versions.id),
    kind: text({ enum: ['publish', 'correction', 'unpublish', 'retract'] }).notNull(),
    correctionKind: text({ enum: ['typo', 'mistranslation', 'fact', 'update'] }),
    publicNote: text(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index('publications_article_idx').on(table.articleId, table.createdAt),
    check(
      'publications_correction_is_explained',
      sql`(${table.kind} = 'correction') = (${table.correctionKind} is not null)`,
    ),
    check(
      'publications_note_where_readers_need_it',
      sql`${table.kind} = 'publish' or btrim(coalesce(${table.publicNote}, '')) <> ''`,
    ),
    check(
      'publications_version_where_text_goes_out',
      sql`(${table.kind} in ('publish', 'correction')) = (${table.versionId} is not null)`,
    ),
  ],
)
