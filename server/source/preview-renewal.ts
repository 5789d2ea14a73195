import 'server-only'
import { eq } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { AppError } from '@/domain/errors'
import type { PreviewRenewalInput } from '@/domain/import-inputs'
import type { RenewedSegment, SourceRenewal } from '@/domain/source-renewal'
import { nextStateOf } from '../access'
import { authorize, type Context } from '../context'
import { readPaste } from '../import/read-paste'
import { editAction } from '../segment/edit-action'
import { type PlannedSegment, planRenewal } from './plan-renewal'

/** What a newer Spanish text would change in an article; refused where it could not be renewed now. */
export async function previewRenewal(
  ctx: Context,
  articleId: string,
  input: PreviewRenewalInput,
  signal?: AbortSignal,
): Promise<SourceRenewal> {
  authorize(ctx.actor, 'article.import')
  const [article] = await ctx.db.select().from(articles).where(eq(articles.id, articleId))
  if (!article) throw new AppError('not_found', 'not_found')
  nextStateOf(article, editAction(article, ctx))
  const page = await readPaste('source', input.source, signal)
  const { blocks, counts, dropped, stamp } = await planRenewal(ctx.db, articleId, page, {
    signal,
  })
  const ranks = new Map(blocks.flatMap(({ segments }) => segments).map((one, rank) => [one, rank]))
  const changed = blocks.map(({ kind, segments }) => ({
    kind,
    segments: segments.flatMap((one) => shown(one, ranks.get(one) ?? 0)),
  }))
  return { blocks: changed.filter(({ segments }) => segments.length > 0), counts, dropped, stamp }
}

function shown(planned: PlannedSegment, rank: number): RenewedSegment[] {
  const { change } = planned
  if (change === 'same') return []
  const segment = change === 'added' ? null : planned.segment
  return [
    {
      change,
      rank,
      number: segment && segment.position + 1,
      before: segment?.source ?? '',
      after: change === 'gone' ? '' : planned.text,
      hasEnglish: segment !== null && segment.target !== '',
    },
  ]
}
