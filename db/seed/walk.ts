import { eq } from 'drizzle-orm'
import { segments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import type { CorrectionKind } from '@/domain/version'
import { assignArticle } from '@/server/article/assign-article'
import { importArticle } from '@/server/article/import-article'
import { workspace } from '@/server/article/queries'
import type { Context } from '@/server/context'
import { dismissFinding } from '@/server/finding/dismiss-finding'
import { publishVersion } from '@/server/publication/publish-version'
import { approveVersion } from '@/server/review/approve-version'
import { beginReview } from '@/server/review/begin-review'
import { confirmSegment } from '@/server/segment/confirm-segment'
import { saveRevision } from '@/server/segment/save-revision'
import { submitVersion } from '@/server/version/submit-version'
import { hashContent, workingContent } from '@/server/version/working-content'
import type { SeedArticle } from './articles/article'

/** Imports a demo article as a translator would after the preview. */
export async function bringIn(ctx: Context, article: SeedArticle): Promise<string> {
  const text = (sentences: { es: string; draft: string }[], side: 'es' | 'draft') =>
    sentences.map((sentence) => sentence[side]).join(' ')
  const { id } = await importArticle(ctx, {
    blocks: article.blocks.map((block) => ({
      kind: block.kind,
      source: text(block.sentences, 'es'),
      draft: text(block.sentences, 'draft'),
    })),
    engine: article.engine,
    byline: article.byline,
    outlet: article.outlet,
    sourceUrl: article.sourceUrl,
  })
  return id
}

/** Revises and confirms the first `share` of an article's segments with the professional's English. */
export async function revise(
  ctx: Context,
  articleId: string,
  article: SeedArticle,
  share = 1,
): Promise<void> {
  const finals = new Map(
    article.blocks.flatMap((block) => block.sentences.map(({ es, final }) => [es, final] as const)),
  )
  const { segments: rows } = await workspace(ctx, articleId)
  for (const row of rows.slice(0, Math.round(rows.length * share))) {
    await write(ctx, row.id, finals.get(row.source) ?? row.target)
    await confirm(ctx, row.id)
  }
}

/** Saves a text as somebody who just read the segment. */
export async function write(ctx: Context, segmentId: number, text: string): Promise<void> {
  const { version, target } = await standing(ctx, segmentId)
  if (text === target) return
  const result = await saveRevision(ctx, segmentId, {
    text,
    expectedVersion: version,
    origin: 'edit',
  })
  if (result.outcome !== 'saved') throw new Error('nobody else writes while the seed does')
}

export async function confirm(ctx: Context, segmentId: number): Promise<void> {
  const { version } = await standing(ctx, segmentId)
  await confirmSegment(ctx, segmentId, { expectedVersion: version })
}

/** Submits; findings that block good English are dismissed with a reason first, as a person would. */
export async function submit(ctx: Context, articleId: string, note: string): Promise<void> {
  const { segments: rows, dismissals } = await workspace(ctx, articleId)
  const settled = new Set(dismissals.map((dismissal) => dismissal.fingerprint))
  for (const row of rows) {
    for (const finding of row.findings) {
      if (finding.severity !== 'blocking' || settled.has(finding.fingerprint)) continue
      await dismissFinding(ctx, row.id, {
        fingerprint: finding.fingerprint,
        reason: 'Read against the Spanish: the English says the same.',
      })
    }
  }
  await submitVersion(ctx, articleId, { note })
}

export async function approve(ctx: Context, articleId: string): Promise<void> {
  const hash = await hashContent(await workingContent(ctx.db, articleId))
  await approveVersion(ctx, articleId, { hash })
}

export async function publish(
  ctx: Context,
  articleId: string,
  correction?: { kind: CorrectionKind; publicNote: string },
): Promise<void> {
  const hash = await hashContent(await workingContent(ctx.db, articleId))
  await publishVersion(ctx, articleId, { hash, ...(correction && { correction }) })
}

export async function takeUp(ctx: Context, articleId: string): Promise<void> {
  await beginReview(ctx, articleId)
}

export async function giveTo(ctx: Context, articleId: string, person: Context): Promise<void> {
  await assignArticle(ctx, articleId, { assigneeId: person.actor.id })
}

async function standing(
  ctx: Context,
  segmentId: number,
): Promise<{ version: number; target: string }> {
  const [row] = await ctx.db
    .select({ version: segments.version, target: segments.target })
    .from(segments)
    .where(eq(segments.id, segmentId))
  if (!row) throw new AppError('not_found', 'not_found')
  return row
}
