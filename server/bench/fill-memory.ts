import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openDatabase, type Sql } from '@/db/client'
import { matchWords } from '@/language'
import { countWords } from '../memory/count-words'
import { sourceKey } from '../memory/remember-pairs'
import { type Archive, PER_ARTICLE } from './news-text'

/** What it took to build a memory, in seconds and bytes. */
export interface Filled {
  pairs: number
  sources: number
  rowsSeconds: number
  indexSeconds: number
  countSeconds: number
  bytes: Record<string, number>
}

/** Who confirmed how many pairs of which text. */
interface Filling {
  personId: string
  pairs: number
  archive: Archive
}

/**
 * Fills an empty database with the archive of a newsroom: articles of fifty confirmed segments each and
 * the pair each left in the memory. Rows come by COPY and indexes after them, as when a dump is
 * restored; what is stored of each text comes from the functions that confirming uses.
 */
export async function fillMemory(
  databaseUrl: string,
  { personId, pairs, archive }: Filling,
): Promise<Filled> {
  // One connection: a setting of the session must hold for every row.
  const { db, sql, close } = openDatabase(databaseUrl, { max: 1 })
  const began = performance.now()
  // Like a restore: what the rows refer to is there, and need not be looked up a million times.
  await sql`set session_replication_role = replica`
  const indexes = await dropIndexes(sql)
  const sources = await copyRows(sql, { personId, pairs, archive })
  await settleNumbers(sql)
  const copied = performance.now()
  for (const { definition } of indexes) await sql.unsafe(definition)
  await sql`vacuum (analyze) ${sql(TABLES)}`
  await sql`set session_replication_role = origin`
  const indexed = performance.now()
  await countWords(db)
  const counted = performance.now()
  const bytes = await sizes(sql)
  await close()
  return {
    pairs,
    sources,
    bytes,
    rowsSeconds: (copied - began) / 1000,
    indexSeconds: (indexed - copied) / 1000,
    countSeconds: (counted - indexed) / 1000,
  }
}

const TABLES = ['articles', 'blocks', 'segments', 'memory_sources', 'memory_pairs']
/** Rows that go out together: a few MB of text. */
const CHUNK = 5_000

interface Index {
  name: string
  definition: string
}

/** The indexes of the memory that are no constraints; written anew when the rows are there. */
async function dropIndexes(sql: Sql): Promise<Index[]> {
  const indexes = await sql<Index[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename in ('memory_sources', 'memory_pairs') and indexname not like '%_pkey'`
  for (const { name } of indexes) await sql`drop index ${sql(name)}`
  return indexes
}

/** Returns how many different sources there are. */
async function copyRows(sql: Sql, { personId, pairs, archive }: Filling): Promise<number> {
  const known = new Map<string, number>()
  for (let from = 0; from < pairs; from += CHUNK) {
    const rows: Rows = { articles: [], blocks: [], segments: [], sources: [], pairs: [] }
    let article = ''
    for (let nth = from; nth < Math.min(from + CHUNK, pairs); nth++) {
      if (nth % PER_ARTICLE === 0) article = addArticle(rows, personId, nth / PER_ARTICLE)
      addPair(rows, { known, nth, article, personId, archive })
    }
    await copy(sql, 'articles (id, state, created_by_id)', rows.articles)
    await copy(sql, 'blocks (id, article_id, position, kind)', rows.blocks)
    await copy(sql, SEGMENTS, rows.segments)
    await copy(sql, 'memory_sources (id, key, text, words, word_count, length)', rows.sources)
    await copy(sql, PAIRS, rows.pairs)
  }
  return known.size
}

const SEGMENTS =
  'segments (id, article_id, block_id, position, source, target, state, version, source_words)'
const PAIRS =
  'memory_pairs (source_id, target, target_words, article_id, segment_id, confirmed_by_id)'

type Rows = Record<'articles' | 'blocks' | 'segments' | 'sources' | 'pairs', string[]>

function addArticle(rows: Rows, personId: string, nth: number): string {
  const id = randomUUID()
  rows.articles.push(line(id, 'in_revision', personId))
  rows.blocks.push(line(nth + 1, id, 0, 'paragraph'))
  return id
}

interface NewPair {
  /** Sources by key, as they were numbered. */
  known: Map<string, number>
  nth: number
  article: string
  personId: string
  archive: Archive
}

function addPair(rows: Rows, { known, nth, article, personId, archive }: NewPair): void {
  const sentence = archive.sentence(nth)
  const source = archive.print(sentence, 'es')
  const target = archive.print(sentence, 'en')
  const block = Math.floor(nth / PER_ARTICLE) + 1
  const place = [nth + 1, article, block, nth % PER_ARTICLE]
  rows.segments.push(line(...place, source, target, 'confirmed', 0, sentence.length))
  const key = sourceKey(source)
  const id = known.get(key) ?? known.size + 1
  if (!known.has(key)) {
    known.set(key, id)
    const words = matchWords(source, 'es')
    rows.sources.push(line(id, key, source, vector(words), words.length, source.length))
  }
  rows.pairs.push(line(id, target, vector(matchWords(target, 'en')), article, nth + 1, personId))
}

function vector(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "''")}'`).join(' ')
}

/** A line of COPY's text format; made-up sentences hold no tab, no end of line and no backslash. */
function line(...values: (string | number)[]): string {
  return `${values.join('\t')}\n`
}

async function copy(sql: Sql, into: string, lines: readonly string[]): Promise<void> {
  const sink = await sql.unsafe(`copy ${into} from stdin`).writable()
  await pipeline(Readable.from([lines.join('')]), sink)
}

/** Rows that follow are numbered after those that came with their numbers. */
async function settleNumbers(sql: Sql): Promise<void> {
  for (const table of ['blocks', 'segments', 'memory_sources']) {
    await sql`
      select setval(pg_get_serial_sequence(${table}, 'id'), (select max(id) from ${sql(table)}))`
  }
}

async function sizes(sql: Sql): Promise<Record<string, number>> {
  const rows = await sql<{ name: string; bytes: string }[]>`
    select relname as name, pg_relation_size(oid) as bytes from pg_class
    where relname like 'memory\\_%' and relkind in ('r', 'i')`
  return Object.fromEntries(rows.map(({ name, bytes }) => [name, Number(bytes)]))
}
