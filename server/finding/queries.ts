import 'server-only'
import { eq } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { AppError } from '@/domain/errors'
import type { ArticleFindings } from '@/domain/finding'
import { authorize, type Context } from '../context'
import { findingsAcross, rollOf } from './article-notes'
import { SharedRuns } from './shared-runs'

/** Findings that only the whole article shows, for the screens. */
export async function findingsOfArticle(ctx: Context, articleId: string): Promise<ArticleFindings> {
  authorize(ctx.actor, 'desk.read')
  const [found] = await ctx.db
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.id, articleId))
  if (!found) throw new AppError('not_found', 'not_found')
  return runs.ask(articleId, {
    stamp: () => rollOf(ctx.db, articleId),
    run: (roll) => findingsAcross(ctx.db, articleId, roll),
  })
}

/** Asked for by every open page after every save: one run serves them all. */
const runs = new SharedRuns<ArticleFindings>()
