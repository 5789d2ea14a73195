import { bigint, boolean, index, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'

/**
 * Tabs that have an article open now. No history: unlogged, so a beat writes nothing to disk, and gone
 * after a crash, as the tabs' word is. Without foreign keys, so that a beat locks no article.
 */
export const presences = pgTable(
  'presences',
  {
    tab: uuid().primaryKey(),
    articleId: uuid().notNull(),
    personId: uuid().notNull(),
    segmentId: bigint({ mode: 'number' }),
    isTyping: boolean().notNull().default(false),
    seenAt: timestamp({ withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [index('presences_article_idx').on(table.articleId)],
)
