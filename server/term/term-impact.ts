import 'server-only'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { segments } from '@/db/schema/segment'
import { terms } from '@/db/schema/term'
import { ARTICLE_STATES, type ArticleState } from '@/domain/article'
import type { TermContent, TermImpact, TouchedArticle } from '@/domain/term'
import type { TermImpactInput } from '@/domain/term-inputs'
import { checkTerms } from '@/language'
import { authorize, type Context, type Reader } from '../context'
import { isStanding } from '../segment/standing'
import { type TouchedSegment, touchedSegments } from './touched-segments'

/** Segments read for one question; a newsroom of years may have more. */
const MAX_READ = 40_000
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
  const touched: TouchedSegment[] = []
  let isWhole = true
  for await (const { rows, isCut } of touchedSegments(ctx.db, contents, { limit: MAX_READ })) {
    touched.push(...rows)
    isWhole = !isCut
  }
  const open = touched.filter(({ state }) => OPEN_STATES.includes(state))
  const live = touched.filter(({ liveVersionId }) => liveVersionId !== null)
  const now = [input.term]
  return {
    drafts: {
      ...countOf(open),
      flagged: open.filter((row) => checkTerms(row, now).length > 0).length,
    },
    published: countOf(live),
    articles: await articlesOf(ctx.db, touched),
    isWhole,
  }
}

async function contentOf(db: Reader, termId: number | null): Promise<TermContent | null> {
  if (termId === null) return null
  const [row] = await db.select().from(terms).where(eq(terms.id, termId))
  return row?.content ?? null
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
