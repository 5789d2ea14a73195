import 'server-only'
import { eq } from 'drizzle-orm'
import { presences } from '@/db/schema/presence'
import type { ShowPresenceInput } from '@/domain/presence-inputs'
import { requireArticle } from '../access'
import { authorize, type Context } from '../context'

/**
 * Says where a tab is in an article, and that it lives. A notice for the others and never a lock; no
 * history, so no event. A tab speaks for its own person alone.
 */
export async function showPresence(
  ctx: Context,
  articleId: string,
  { tab, segmentId, isTyping }: ShowPresenceInput,
): Promise<Record<string, never>> {
  authorize(ctx.actor, 'desk.read')
  await requireArticle(ctx.db, articleId)
  const now = { articleId, segmentId, isTyping, seenAt: new Date() }
  await ctx.db
    .insert(presences)
    .values({ tab, personId: ctx.actor.id, ...now })
    .onConflictDoUpdate({
      target: presences.tab,
      set: now,
      setWhere: eq(presences.personId, ctx.actor.id),
    })
  return {}
}
