import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { articles, blocks } from '@/db/schema/article'
import { segments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import { type ArticleFindings, fingerprintOf, type SegmentFinding } from '@/domain/finding'
import { checkAcross } from '@/language'
import { authorize, type Context, type Reader } from '../context'
import { standingIn } from '../segment/standing'
import { SharedRuns } from './shared-runs'

/** Article-wide findings for the screens. */
export async function findingsOfArticle(ctx: Context, articleId: string): Promise<ArticleFindings> {
  authorize(ctx.actor, 'desk.read')
  const [found] = await ctx.db
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.id, articleId))
  if (!found) throw new AppError('not_found', 'not_found')
  return runs.ask(articleId, {
    stamp: () => stampOf(ctx.db, articleId),
    run: () => articleFindings(ctx.db, articleId),
  })
}

/** Some 0.1 ms a segment, asked for by every open page after every save: one run serves them all. */
const runs = new SharedRuns<ArticleFindings>()

/** Changes with every write to a standing segment: `xmin` is the transaction that wrote the row last. */
async function stampOf(db: Reader, articleId: string): Promise<string> {
  const writes = sql<string>`concat_ws(':', count(*), max(xmin::text::bigint), sum(xmin::text::bigint))`
  const [row] = await db.select({ writes }).from(segments).where(standingIn(articleId))
  return row?.writes ?? ''
}

/** Findings that only the whole article shows, those the segment has itself left out. */
export async function articleFindings(db: Reader, articleId: string): Promise<ArticleFindings> {
  const rows = await db
    .select({
      id: segments.id,
      source: segments.source,
      target: segments.target,
      kind: blocks.kind,
      findings: segments.findings,
    })
    .from(segments)
    .innerJoin(blocks, eq(blocks.id, segments.blockId))
    .where(standingIn(articleId))
    .orderBy(asc(segments.position))
  const all = checkAcross(rows)
  const bySegment: Record<string, SegmentFinding[]> = {}
  rows.forEach((row, index) => {
    const own = new Set(row.findings.map((finding) => finding.fingerprint))
    const wide = (all[index] ?? [])
      .map((finding) => ({ ...finding, fingerprint: fingerprintOf(finding, row) }))
      .filter((finding) => !own.has(finding.fingerprint))
    if (wide.length > 0) bySegment[row.id] = wide
  })
  return { bySegment }
}
