import 'server-only'
import { and, eq, lte } from 'drizzle-orm'
import { presences } from '@/db/schema/presence'
import type { LeaveArticleInput } from '@/domain/presence-inputs'
import { authorize, type Context } from '../context'

/** A tab is gone from an article: closed, or on another page. No history, so no event. */
export async function leaveArticle(
  ctx: Context,
  articleId: string,
  { tab }: LeaveArticleInput,
): Promise<Record<string, never>> {
  authorize(ctx.actor, 'desk.read')
  await ctx.db.delete(presences).where(presenceOf(ctx, articleId, tab))
  return {}
}

/** The same for a tab that can no longer say so itself, unless it gave a sign of life after `after`. */
export async function leaveUnlessSeen(
  ctx: Context,
  articleId: string,
  { tab, after }: { tab: string; after: Date },
): Promise<void> {
  await ctx.db
    .delete(presences)
    .where(and(presenceOf(ctx, articleId, tab), lte(presences.seenAt, after)))
}

function presenceOf({ actor }: Context, articleId: string, tab: string) {
  return and(
    eq(presences.tab, tab),
    eq(presences.articleId, articleId),
    eq(presences.personId, actor.id),
  )
}
