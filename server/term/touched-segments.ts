import 'server-only'
import { and, asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import { articles, blocks } from '@/db/schema/article'
import { segments } from '@/db/schema/segment'
import type { ArticleState } from '@/domain/article'
import type { TermContent } from '@/domain/term'
import { findTerms, termForms } from '@/language'
import type { Reader } from '../context'
import { isStanding } from '../segment/standing'

/** Segments read at once. */
const PAGE = 2000
/** Above so many terms the database is not asked to narrow: every segment is looked at. */
const MAX_NARROWED = 60

export type TouchedSegment = Awaited<ReturnType<typeof page>>[number]

interface Scope {
  /** Only segments of articles in these states; all when absent. */
  states?: readonly ArticleState[]
  /** Segments to read at most. */
  limit: number
}

/**
 * Segments whose Spanish has one of the terms, in pages. The database narrows by the letters all forms
 * of a word share, the matcher decides. Ends at the limit; the last page says whether it was hit.
 */
export async function* touchedSegments(
  db: Reader,
  contents: readonly TermContent[],
  { states, limit }: Scope,
): AsyncGenerator<{ rows: TouchedSegment[]; isCut: boolean }> {
  const narrowing = narrow(contents)
  let after = 0
  let read = 0
  for (;;) {
    const rows = await page(db, after, narrowing, states)
    read += rows.length
    const isCut = read >= limit && rows.length === PAGE
    const touched = rows.filter(({ source }) => findTerms(source, contents).length > 0)
    if (touched.length > 0 || isCut) yield { rows: touched, isCut }
    if (rows.length < PAGE || isCut) return
    after = rows.at(-1)?.id ?? after
  }
}

function page(
  db: Reader,
  after: number,
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
        gt(segments.id, after),
        narrowing,
        states ? inArray(articles.state, [...states]) : undefined,
      ),
    )
    .orderBy(asc(segments.id))
    .limit(PAGE)
}

function narrow(contents: readonly TermContent[]): SQL | undefined {
  if (contents.length > MAX_NARROWED) return undefined
  const starts = contents.flatMap((content) =>
    [content.spanish, ...content.forms].map((spanish) => sharedStart({ ...content, spanish })),
  )
  if (starts.some((start) => start.length < 2)) return undefined
  const patterns = sql.join(
    [...new Set(starts)].map((start) => sql`${`%${start}%`}`),
    sql`, `,
  )
  return sql`translate(lower(${segments.source}), 'áéíóúü', 'aeiouu') like any(array[${patterns}])`
}

/** The longest start that all forms of one word of the phrase have in common, without accents. */
function sharedStart(content: TermContent): string {
  const starts = termForms(content).map((forms) => {
    const [first = '', ...others] = forms.map(bare)
    let length = first.length
    for (const other of others) {
      let shared = 0
      while (shared < length && other[shared] === first[shared]) shared++
      length = shared
    }
    return first.slice(0, length)
  })
  return starts.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

function bare(form: string): string {
  return form
    .toLowerCase()
    .replace(/[áéíóúü]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[\\%_]/g, (sign) => `\\${sign}`)
}
