import 'server-only'
import { eq } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import type { SetDueTimeInput } from '@/domain/article-inputs'
import { mayPlan } from '@/domain/assignment'
import { AppError } from '@/domain/errors'
import { lockArticle } from '../access'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'

/** Says until when an article is to be done; null lifts the due time. A past one is late at once. */
export async function setDueTime(
  ctx: Context,
  articleId: string,
  input: SetDueTimeInput,
): Promise<{ dueAt: string | null }> {
  authorize(ctx.actor, 'article.assign')
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (!mayPlan(ctx.actor, article.assigneeId)) {
      throw new AppError('conflict', 'assigned_to_another', { assigneeId: article.assigneeId })
    }
    const dueAt = input.dueAt === null ? null : new Date(input.dueAt)
    const told = dueAt?.toISOString() ?? null
    if (article.dueAt?.getTime() === dueAt?.getTime()) return { dueAt: told }
    await tx.update(articles).set({ dueAt }).where(eq(articles.id, articleId))
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      { type: 'article.due_set', dueAt: told },
    )
    return { dueAt: told }
  })
}
