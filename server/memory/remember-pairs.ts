import 'server-only'
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { memoryPairs, memorySources } from '@/db/schema/memory'
import { matchWords, plainText } from '@/language'
import type { SegmentRow } from '../access'
import type { Transaction } from '../context'
import { mapInSlices } from '../in-slices'

/** A segment whose English somebody stands behind. */
interface ConfirmedSegment {
  segment: SegmentRow
  byId: string
}

/** Segments that go out together: some 300 kB, put into their form in a few milliseconds. */
const CHUNK = 500

/**
 * Remembers that people stood behind the English of segments, in the order given. Part of the transaction
 * that confirms them; of a few, all statements go out together with whatever else the caller sends.
 */
export async function rememberPairs(
  tx: Transaction,
  confirmed: readonly ConfirmedSegment[],
): Promise<void> {
  for (let start = 0; start < confirmed.length; start += CHUNK) {
    const pairs = await mapInSlices(confirmed.slice(start, start + CHUNK), pairOf)
    // Another's transaction may hold the same source: this waits for it, and the next statement sees it.
    await Promise.all([storeSources(tx, pairs), storePairs(tx, pairs)])
  }
}

/** Stands for a Spanish text, white space aside: md5 as a uuid, which is 16 bytes in an index. */
export function sourceKey(text: string): string {
  const hex = createHash('md5').update(plainText(text)).digest('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

type NewPair = ReturnType<typeof pairOf>

function pairOf({ segment, byId }: ConfirmedSegment) {
  const { source, target } = segment
  const words = matchWords(source, 'es')
  return {
    segment,
    byId,
    source,
    target,
    key: sourceKey(source),
    wordCount: words.length,
    words: memorySources.words.mapToDriverValue(words),
    targetWords: memoryPairs.targetWords.mapToDriverValue(matchWords(target, 'en')),
  }
}

/** Of two that differ in white space alone the first is kept. */
function storeSources(tx: Transaction, pairs: readonly NewPair[]) {
  return tx.execute(sql`
    insert into memory_sources (key, text, words, word_count, length)
    select * from unnest(
      ${column(pairs, ({ key }) => key)}::uuid[],
      ${column(pairs, ({ source }) => source)}::text[],
      ${column(pairs, ({ words }) => words)}::tsvector[],
      ${column(pairs, ({ wordCount }) => wordCount)}::integer[],
      ${column(pairs, ({ source }) => source.length)}::integer[]
    )
    on conflict do nothing`)
}

/** Numbered in the order given: of two wordings of one source the later is the newer. */
function storePairs(tx: Transaction, pairs: readonly NewPair[]) {
  return tx.execute(sql`
    insert into memory_pairs (source_id, target, target_words, article_id, segment_id, confirmed_by_id)
    select (select id from memory_sources where memory_sources.key = given.key), target, target_words,
      article_id, segment_id, by_id
    from unnest(
      ${column(pairs, ({ key }) => key)}::uuid[],
      ${column(pairs, ({ target }) => target)}::text[],
      ${column(pairs, ({ targetWords }) => targetWords)}::tsvector[],
      ${column(pairs, ({ segment }) => segment.articleId)}::uuid[],
      ${column(pairs, ({ segment }) => segment.id)}::bigint[],
      ${column(pairs, ({ byId }) => byId)}::uuid[]
    ) with ordinality given (key, target, target_words, article_id, segment_id, by_id, nth)
    order by nth`)
}

/** One parameter for the values of all rows. */
function column<Row>(rows: readonly Row[], cell: (row: Row) => unknown) {
  return sql.param(rows.map(cell))
}
