import { sql } from 'drizzle-orm'
import {
  bigint,
  customType,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { articles } from './article'
import { people } from './person'
import { segments } from './segment'

const instant = () => timestamp({ withTimezone: true, mode: 'date' })
const serial = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

/** Words without positions, as `matchWords` gives them: folded already, so no parser of the server's touches them. */
const wordSet = customType<{ data: string[]; driverData: string }>({
  dataType: () => 'tsvector',
  toDriver: (words) => words.map((word) => `'${word.replaceAll("'", "''")}'`).join(' '),
})

/** Each Spanish text once, however often it was confirmed. What a lookup searches. */
export const memorySources = pgTable(
  'memory_sources',
  {
    id: serial(),
    /** md5 of `plainText`: the same sentence, white space aside. */
    key: uuid().notNull(),
    text: text().notNull(),
    words: wordSet().notNull(),
    wordCount: integer().notNull(),
    /** UTF-16 code units. */
    length: integer().notNull(),
  },
  (table) => [
    uniqueIndex('memory_sources_key_key').on(table.key),
    // Without a pending list: a lookup never pays for what was confirmed a moment ago.
    index('memory_sources_words_idx').using('gin', table.words).with({ fastupdate: false }),
    // Captions and headings of a word or two would drown among the sentences that hold them.
    index('memory_sources_short_idx')
      .using('gin', table.words)
      .with({ fastupdate: false })
      .where(sql`${table.wordCount} <= 4`),
    // Phrases are found by the words that stand side by side; `neighbour_words` is written in the migration.
    index('memory_sources_neighbours_idx')
      .using('gin', sql`neighbour_words(${table.text})`)
      .with({ fastupdate: false }),
  ],
)

/**
 * What somebody stood behind: this English for that Spanish. Written when a segment is confirmed or
 * an editor's wording accepted, never changed; whether it is offered follows from the article and the segment as they stand (docs/adr/0014).
 */
export const memoryPairs = pgTable(
  'memory_pairs',
  {
    id: serial(),
    sourceId: bigint({ mode: 'number' })
      .notNull()
      .references(() => memorySources.id),
    target: text().notNull(),
    targetWords: wordSet().notNull(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    /** Null where the text came without one. */
    segmentId: bigint({ mode: 'number' }).references(() => segments.id),
    confirmedById: uuid()
      .notNull()
      .references(() => people.id),
    confirmedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index('memory_pairs_source_idx').on(table.sourceId, table.id),
    index('memory_pairs_segment_idx').on(table.segmentId),
    index('memory_pairs_target_words_idx')
      .using('gin', table.targetWords)
      .with({ fastupdate: false }),
    index('memory_pairs_neighbours_idx')
      .using('gin', sql`neighbour_words(${table.target})`)
      .with({ fastupdate: false }),
  ],
)

/** An editor took a wording out of the memory: it and its equals up to this pair are offered no more. */
export const memoryWithdrawals = pgTable(
  'memory_withdrawals',
  {
    id: serial(),
    pairId: bigint({ mode: 'number' })
      .notNull()
      .references(() => memoryPairs.id),
    reason: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [index('memory_withdrawals_pair_idx').on(table.pairId)],
)

/** A withdrawal was taken back: the wording is offered again, and both rows say by whom. */
export const memoryReinstatements = pgTable(
  'memory_reinstatements',
  {
    id: serial(),
    withdrawalId: bigint({ mode: 'number' })
      .notNull()
      .references(() => memoryWithdrawals.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [uniqueIndex('memory_reinstatements_once_key').on(table.withdrawalId)],
)

/** In how many sources of the memory a word occurs, estimated from a sample; rare words are absent. */
export const memoryWords = pgTable('memory_words', {
  word: text().primaryKey(),
  sources: integer().notNull(),
})
