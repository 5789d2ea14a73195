import 'server-only'
import { and, sql } from 'drizzle-orm'
import { dismissals, segments, segmentWords } from '@/db/schema/segment'
import { standingFindings } from '@/domain/finding'
import type { TermUsage } from '@/domain/term'
import { checkTerms, findTerms } from '@/language'
import { authorize, type Context, type Reader } from '../context'
import { isStanding } from '../segment/standing'
import { standingTerms } from './queries'
import type { TermRow } from './store-term'
import { termQuery } from './touched-segments'

/** Segments with a warning of the glossary that are looked at. */
const MAX_WARNED = 2000

/**
 * Terms that no article of the desk has, and terms whose forbidden English stands somewhere. What the
 * index of words takes for used counts as used, so that none is called unused that is not.
 */
export async function termUsage(ctx: Context): Promise<TermUsage> {
  authorize(ctx.actor, 'desk.read')
  const rows = await standingTerms(ctx.db)
  const [unused, misused] = await Promise.all([
    unusedAmong(ctx.db, rows),
    misusedAmong(ctx.db, rows),
  ])
  return { unused, misused }
}

async function unusedAmong(db: Reader, rows: readonly TermRow[]): Promise<number[]> {
  const asked = rows.map(({ id, content }) => ({ id, query: termQuery(content) }))
  const known = JSON.stringify(asked.filter(({ query }) => query !== ''))
  const found = await db.execute<{ id: string }>(sql`
    select t.id from jsonb_to_recordset(${known}::text::jsonb) t (id bigint, query text)
    where not exists (
      select from ${segmentWords} w join ${segments} s on s.id = w.segment_id
      where s.retired_at is null and w.words @@ to_tsquery('pg_catalog.simple', t.query))`)
  return found.map(({ id }) => Number(id))
}

async function misusedAmong(db: Reader, rows: readonly TermRow[]): Promise<number[]> {
  const warned = await db
    .select({
      id: segments.id,
      source: segments.source,
      target: segments.target,
      findings: segments.findings,
      dismissed: sql<string[]>`array(
        select fingerprint from ${dismissals} d
        where d.segment_id = segments.id and d.undone_at is null)`,
    })
    .from(segments)
    .where(and(isStanding, sql`${segments.findings} @> ${WARNING}::text::jsonb`))
    .limit(MAX_WARNED)
  const terms = rows.map(({ id, content }) => ({ ...content, id }))
  const misused = new Set<number>()
  for (const pair of warned) {
    const standing = standingFindings(pair.findings, new Set(pair.dismissed))
    if (!standing.some(isWarning)) continue
    for (const term of findTerms(pair.source, terms).flatMap((hit) => hit.terms)) {
      if (checkTerms(pair, [term]).some(isWarning)) misused.add(term.id)
    }
  }
  return [...misused]
}

const WARNING = JSON.stringify([{ check: 'glossary', severity: 'warning' }])

function isWarning({ check, severity }: { check: string; severity: string }): boolean {
  return check === 'glossary' && severity === 'warning'
}
