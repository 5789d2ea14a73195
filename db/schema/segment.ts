import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  check,
  customType,
  foreignKey,
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
import type { SegmentFinding } from '@/domain/finding'
import { type MovedRow, RESEGMENTATION_KINDS } from '@/domain/resegment'
import { articles, blocks } from './article'
import { people } from './person'

const instant = () => timestamp({ withTimezone: true, mode: 'date' })
const serial = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

export const segments = pgTable(
  'segments',
  {
    id: serial(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    blockId: bigint({ mode: 'number' })
      .notNull()
      .references(() => blocks.id),
    position: integer().notNull(),
    source: text().notNull(),
    /** Text of the newest revision, kept here so that opening an article reads one row a segment. */
    target: text().notNull(),
    state: text({
      enum: ['untranslated', 'draft', 'editing', 'confirmed', 'reviewed', 'changes_requested'],
    }).notNull(),
    /** Number of the newest revision. */
    version: integer().notNull(),
    /** Since when the Spanish is another than the English answers to, and what it was; cleared by a confirm. */
    staleSince: instant(),
    staleSource: text(),
    editedById: uuid().references(() => people.id),
    editedAt: instant(),
    acceptedById: uuid().references(() => people.id),
    /** Segment-level findings for `target`, computed when it was saved. */
    findings: jsonb().$type<SegmentFinding[]>().notNull().default([]),
    sourceWords: integer().notNull(),
    /** White space between it and the segment before it in its block's Spanish. */
    gap: text().notNull().default(' '),
    /** Split or joined: others stand in its place (`resegmentations`), its history stays. */
    retiredAt: instant(),
    retiredById: uuid().references(() => people.id),
  },
  (table) => [
    // That no two standing segments share a position is a deferrable constraint in a migration.
    // A split writes each index anew for every row behind it; packing equal keys costs more than it saves.
    index('segments_block_idx').on(table.blockId).with({ deduplicate_items: false }),
    check(
      'segments_retired_by_somebody',
      sql`(${table.retiredAt} is null) = (${table.retiredById} is null)`,
    ),
    check(
      'segments_untranslated_is_empty',
      sql`(${table.state} = 'untranslated') = (btrim(${table.target}) = '')`,
    ),
  ],
)

const wordVector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * Words of a segment's Spanish, for terms of the glossary. Kept by triggers, and beside the segments: a
 * split moves all that stand behind it, and an index of words must not be written anew for that.
 */
export const segmentWords = pgTable(
  'segment_words',
  {
    segmentId: bigint({ mode: 'number' })
      .primaryKey()
      .references(() => segments.id),
    words: wordVector().notNull(),
  },
  (table) => [index('segment_words_idx').using('gin', table.words).with({ fastupdate: false })],
)

/** What a segment's Spanish was before it was renewed. Append-only; a trigger refuses the rest. */
export const sourceChanges = pgTable(
  'source_changes',
  {
    id: serial(),
    segmentId: bigint({ mode: 'number' })
      .notNull()
      .references(() => segments.id),
    before: text().notNull(),
    after: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [index('source_changes_segment_idx').on(table.segmentId)],
)

/** Which segments took the place of which. A trigger lets a row be undone once, and nothing else. */
export const resegmentations = pgTable(
  'resegmentations',
  {
    id: serial(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    kind: text({ enum: RESEGMENTATION_KINDS }).notNull(),
    fromIds: bigint({ mode: 'number' }).array().notNull(),
    toIds: bigint({ mode: 'number' }).array().notNull(),
    /** What went along, and where it was: undoing brings each back to its own segment. */
    moved: jsonb().$type<MovedRow[]>().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    undoneAt: instant(),
    undoneById: uuid().references(() => people.id),
  },
  (table) => [
    index('resegmentations_article_idx').on(table.articleId),
    check(
      'resegmentations_two_and_one',
      sql`case ${table.kind}
        when 'split' then cardinality(${table.fromIds}) = 1 and cardinality(${table.toIds}) = 2
        when 'join' then cardinality(${table.fromIds}) = 2 and cardinality(${table.toIds}) = 1
        else false end`,
    ),
  ],
)

/** The raw machine translation. A trigger refuses every change (DESIGN §4.1). */
export const drafts = pgTable('drafts', {
  segmentId: bigint({ mode: 'number' })
    .primaryKey()
    .references(() => segments.id),
  text: text().notNull(),
  engine: text(),
  producedAt: instant(),
})

/** Saved states of a target, append-only; a trigger refuses update and delete. */
export const revisions = pgTable(
  'revisions',
  {
    id: serial(),
    segmentId: bigint({ mode: 'number' })
      .notNull()
      .references(() => segments.id),
    number: integer().notNull(),
    text: text().notNull(),
    origin: text({
      enum: ['import', 'edit', 'merge', 'restore', 'amend', 'suggestion', 'split', 'join'],
    }).notNull(),
    authorId: uuid().references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [unique('revisions_number_key').on(table.segmentId, table.number)],
)

/** The loser of a conflict that could not be merged: kept, shown, and never silently gone. */
export const alternatives = pgTable(
  'alternatives',
  {
    id: serial(),
    segmentId: bigint({ mode: 'number' })
      .notNull()
      .references(() => segments.id),
    baseVersion: integer().notNull(),
    text: text().notNull(),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    resolvedAt: instant(),
    resolvedById: uuid().references(() => people.id),
  },
  (table) => [
    index('alternatives_open_idx').on(table.segmentId).where(sql`${table.resolvedAt} is null`),
    // One author retrying one losing text keeps one alternative.
    uniqueIndex('alternatives_once_key')
      .on(table.segmentId, table.authorId, table.baseVersion, sql`md5(${table.text})`)
      .where(sql`${table.resolvedAt} is null`),
  ],
)

/** Somebody stood behind a revision: the translator's confirm. Undone by a row, not a delete. */
export const confirmations = pgTable(
  'confirmations',
  {
    id: serial(),
    segmentId: bigint({ mode: 'number' }).notNull(),
    revision: integer().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    foreignKey({
      name: 'confirmations_revision_fk',
      columns: [table.segmentId, table.revision],
      foreignColumns: [revisions.segmentId, revisions.number],
    }),
    index('confirmations_segment_idx').on(table.segmentId),
  ],
)

export const dismissals = pgTable(
  'dismissals',
  {
    id: serial(),
    segmentId: bigint({ mode: 'number' })
      .notNull()
      .references(() => segments.id),
    fingerprint: text().notNull(),
    checkId: text().notNull(),
    reason: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    undoneAt: instant(),
    undoneById: uuid().references(() => people.id),
  },
  (table) => [
    uniqueIndex('dismissals_standing_key')
      .on(table.segmentId, table.fingerprint)
      .where(sql`${table.undoneAt} is null`),
  ],
)

export const comments = pgTable(
  'comments',
  {
    id: serial(),
    segmentId: bigint({ mode: 'number' })
      .notNull()
      .references(() => segments.id),
    kind: text({ enum: ['comment', 'question'] }).notNull(),
    body: text().notNull(),
    side: text({ enum: ['source', 'draft', 'target'] }),
    quote: text(),
    /** Where the quote stood, in UTF-16 code units of that side's text; both or neither. */
    spanStart: integer(),
    spanEnd: integer(),
    /** Number of the revision the span was measured on; of the newest one for the other sides. */
    revision: integer(),
    /** The remark or question this one answers; an answer has no standing of its own. */
    replyToId: bigint({ mode: 'number' }).references((): AnyPgColumn => comments.id),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
    resolvedAt: instant(),
    resolvedById: uuid().references(() => people.id),
  },
  (table) => [
    index('comments_segment_idx').on(table.segmentId),
    check(
      'comments_span_is_whole',
      sql`num_nonnulls(${table.spanStart}, ${table.spanEnd}, ${table.revision}) in (0, 3)
        and (${table.spanStart} is null or (${table.side} is not null and 0 <= ${table.spanStart} and ${table.spanStart} < ${table.spanEnd}))`,
    ),
    check(
      'comments_answer_is_plain',
      sql`${table.replyToId} is null or (${table.kind} = 'comment' and ${table.resolvedAt} is null)`,
    ),
  ],
)
