import 'server-only'
import { and, eq } from 'drizzle-orm'
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
  await ctx.db
    .delete(presences)
    .where(
      and(
        eq(presences.tab, tab),
        eq(presences.articleId, articleId),
        eq(presences.personId, ctx.actor.id),
      ),
    )
  return {}
}
