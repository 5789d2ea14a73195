import 'server-only'
import { and, count, countDistinct, desc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { articles, blocks } from '@/db/schema/article'
import { segments, segmentWords } from '@/db/schema/segment'
import type { ArticleState } from '@/domain/article'
import type { TermContent } from '@/domain/term'
import { findTerms, termForms } from '@/language'
import type { Reader } from '../context'
import { isStanding } from '../segment/standing'

/** Segments read at once. */
const PAGE = 1500
/** Above so many terms the database is not asked to narrow: every segment is looked at. */
const MAX_NARROWED = 60

export type TouchedSegment = Awaited<ReturnType<typeof page>>[number]

interface Scope {
  /** Only segments of articles in these states; all when absent. */
  states?: readonly ArticleState[]
  /** Segments to read at most. */
  limit: number
  /** Milliseconds to spend at most. */
  within?: number
}

/**
 * Segments whose Spanish has one of the terms, in pages, the newest first. The database narrows by an
 * index of words, the matcher decides. Ends at the limit or in time; the last page says whether it did.
 */
export async function* touchedSegments(
  db: Reader,
  contents: readonly TermContent[],
  { states, limit, within = Number.POSITIVE_INFINITY }: Scope,
): AsyncGenerator<{ rows: TouchedSegment[]; isCut: boolean }> {
  const narrowing = narrow(contents)
  const end = performance.now() + within
  let before = Number.MAX_SAFE_INTEGER
  let read = 0
  for (;;) {
    const rows = await page(db, before, narrowing, states)
    const { touched, isLate } = matched(rows, contents, end)
    read += rows.length
    const isCut = isLate || (read >= limit && rows.length === PAGE)
    if (touched.length > 0 || isCut) yield { rows: touched, isCut }
    if (rows.length < PAGE || isCut) return
    before = rows.at(-1)?.id ?? before
  }
}

function matched(rows: readonly TouchedSegment[], contents: readonly TermContent[], end: number) {
  const touched: TouchedSegment[] = []
  for (const row of rows) {
    if (performance.now() > end) return { touched, isLate: true }
    if (findTerms(row.source, contents).length > 0) touched.push(row)
  }
  return { touched, isLate: false }
}

/**
 * How many segments, in how many articles, the database takes for touched: near to what the matcher
 * says, and counted at once. Null where the index cannot be asked.
 */
export async function countTouched(db: Reader, contents: readonly TermContent[], which: SQL) {
  const narrowing = narrow(contents)
  if (!narrowing) return null
  const [found] = await db
    .select({ segments: count(), articles: countDistinct(segments.articleId) })
    .from(segments)
    .innerJoin(articles, eq(articles.id, segments.articleId))
    .where(and(isStanding, narrowing, which))
  return found ?? null
}

function page(
  db: Reader,
  before: number,
  narrowing: SQL | undefined,
  states: readonly ArticleState[] | undefined,
) {
  return db
    .select({
      id: segments.id,
      articleId: segments.articleId,
      position: segments.position,
      source: segments.source,
      target: segments.target,
      version: segments.version,
      kind: blocks.kind,
      state: articles.state,
      liveVersionId: articles.liveVersionId,
    })
    .from(segments)
    .innerJoin(blocks, eq(blocks.id, segments.blockId))
    .innerJoin(articles, eq(articles.id, segments.articleId))
    .where(
      and(
        isStanding,
        lt(segments.id, before),
        narrowing,
        states ? inArray(articles.state, [...states]) : undefined,
      ),
    )
    .orderBy(desc(segments.id))
    .limit(PAGE)
}

function narrow(contents: readonly TermContent[]): SQL | undefined {
  if (contents.length > MAX_NARROWED) return undefined
  const queries = contents.map(termQuery)
  if (queries.some((query) => query === '')) return undefined
  const query = [...new Set(queries)].join(' | ')
  return sql`${segments.id} in (
    select segment_id from ${segmentWords}
    where words @@ to_tsquery('pg_catalog.simple', ${query}))`
}

/** What the index of Spanish words is asked for a term, in any of its forms; '' where it cannot be. */
export function termQuery(content: TermContent): string {
  const phrases = [content.spanish, ...content.forms].map((spanish) => {
    const query = phraseQuery({ ...content, spanish })
    return query === '' ? '' : `(${query})`
  })
  return phrases.includes('') ? '' : [...new Set(phrases)].join(' | ')
}

/** Each word of the phrase in any form; '' where the index cannot be asked for it. */
function phraseQuery(content: TermContent): string {
  return termForms(content, MAX_FORMS)
    .map(wordQuery)
    .filter((query) => query !== '')
    .join(' & ')
}

/** More than a verb with all its pronouns has. */
const MAX_FORMS = 1000
/** A shorter start would be that of half the dictionary. */
const MIN_START = 3

function wordQuery(forms: readonly string[]): string {
  const plain = [...new Set(forms.map(bare))]
  // What the index takes for two words, it is not asked for.
  if (plain.some((form) => !/^[\p{L}\p{N}]+$/u.test(form))) return ''
  const start = sharedStart(plain)
  if (start.length >= MIN_START) return `${start}:*`
  return plain.length < MAX_FORMS ? `(${plain.join(' | ')})` : ''
}

/** The longest start that all forms have in common. */
function sharedStart([first = '', ...others]: readonly string[]): string {
  let length = first.length
  for (const other of others) {
    let shared = 0
    while (shared < length && other[shared] === first[shared]) shared++
    length = shared
  }
  return first.slice(0, length)
}

/** As `spanish_words` keeps them: small letters, the accents gone that capitals may lack. */
function bare(form: string): string {
  return form.toLowerCase().replace(/[áéíóúü]/g, (letter) => letter.normalize('NFD').charAt(0))
}
