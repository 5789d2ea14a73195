import 'server-only'
import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { segments } from '@/db/schema/segment'
import { terms } from '@/db/schema/term'
import { ARTICLE_STATES, type ArticleState } from '@/domain/article'
import type { TermContent, TermImpact, TouchedArticle } from '@/domain/term'
import type { TermImpactInput } from '@/domain/term-inputs'
import { checkTerms } from '@/language'
import { authorize, type Context, type Reader } from '../context'
import { isStanding } from '../segment/standing'
import { countTouched, type TouchedSegment, touchedSegments } from './touched-segments'

/** Segments read for one question; a newsroom of years may have more. */
const MAX_READ = 40_000
/** Milliseconds of reading and matching: somebody waits for the answer, and others for the process. */
const MAX_MS = { matching: 120, all: 200 }
const MAX_LISTED = 100

/** With readers, or taken from them: not changed by a term. */
const CLOSED: readonly ArticleState[] = ['published', 'unpublished', 'retracted']

export const OPEN_STATES: readonly ArticleState[] = ARTICLE_STATES.filter(
  (state) => !CLOSED.includes(state),
)

/** What a term, as it would be, touches: articles in work and articles with readers. Stores nothing. */
export async function termImpact(ctx: Context, input: TermImpactInput): Promise<TermImpact> {
  authorize(ctx.actor, 'term.edit')
  const before = await contentOf(ctx.db, input.id)
  const contents: TermContent[] = before ? [before, input.term] : [input.term]
  const end = performance.now() + MAX_MS.all
  const touched: TouchedSegment[] = []
  const scope = { limit: MAX_READ, within: MAX_MS.matching }
  let isWhole = true
  for await (const { rows, isCut } of touchedSegments(ctx.db, contents, scope)) {
    touched.push(...rows)
    isWhole = !isCut
  }
  const open = touched.filter(({ state }) => OPEN_STATES.includes(state))
  const live = touched.filter(({ liveVersionId }) => liveVersionId !== null)
  const { flagged, isLate } = flaggedIn(open, [input.term], end)
  const [drafts, published] = isWhole
    ? [countOf(open), countOf(live)]
    : await Promise.all([
        atLeast(open, countTouched(ctx.db, contents, inArray(articles.state, [...OPEN_STATES]))),
        atLeast(live, countTouched(ctx.db, contents, isNotNull(articles.liveVersionId))),
      ])
  return {
    drafts: { ...drafts, flagged },
    published,
    articles: await articlesOf(ctx.db, touched),
    isWhole: isWhole && !isLate,
  }
}

/** Segments of which the term would say something, as far as time goes. */
function flaggedIn(rows: readonly TouchedSegment[], terms: TermContent[], end: number) {
  let flagged = 0
  for (const row of rows) {
    if (performance.now() > end) return { flagged, isLate: true }
    if (checkTerms(row, terms).length > 0) flagged += 1
  }
  return { flagged, isLate: false }
}

async function contentOf(db: Reader, termId: number | null): Promise<TermContent | null> {
  if (termId === null) return null
  const [row] = await db.select().from(terms).where(eq(terms.id, termId))
  return row?.content ?? null
}

/** Where not everything was looked at: what the index counts, if that is more. */
async function atLeast(
  rows: readonly TouchedSegment[],
  counting: ReturnType<typeof countTouched>,
): Promise<ReturnType<typeof countOf>> {
  const [seen, counted] = [countOf(rows), await counting]
  return counted && counted.segments > seen.segments ? counted : seen
}

function countOf(rows: readonly TouchedSegment[]) {
  return { articles: new Set(rows.map(({ articleId }) => articleId)).size, segments: rows.length }
}

async function articlesOf(
  db: Reader,
  touched: readonly TouchedSegment[],
): Promise<TouchedArticle[]> {
  const byArticle = [...Map.groupBy(touched, ({ articleId }) => articleId)].slice(0, MAX_LISTED)
  if (byArticle.length === 0) return []
  const titles = await titlesOf(
    db,
    byArticle.map(([id]) => id),
  )
  return byArticle.map(([id, rows]) => ({
    id,
    title: titles.get(id) ?? '',
    state: rows[0]?.state ?? 'imported',
    isLive: rows[0]?.liveVersionId !== null,
    segments: rows.length,
    position: Math.min(...rows.map(({ position }) => position)),
  }))
}

/** The English of an article's first segment, else its Spanish. */
async function titlesOf(db: Reader, ids: string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectDistinctOn([segments.articleId], {
      id: segments.articleId,
      title: sql<string>`coalesce(nullif(btrim(${segments.target}), ''), ${segments.source})`,
    })
    .from(segments)
    .where(and(isStanding, inArray(segments.articleId, ids)))
    .orderBy(asc(segments.articleId), asc(segments.position))
  return new Map(rows.map(({ id, title }) => [id, title]))
}
