import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { people } from '@/db/schema/person'
import type { AssignArticleInput } from '@/domain/article-inputs'
import { mayPlan } from '@/domain/assignment'
import { AppError } from '@/domain/errors'
import { may } from '@/domain/permissions'
import { lockArticle } from '../access'
import { authorize, type Context, type Transaction } from '../context'
import { notify } from '../notice/notify'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'

/**
 * Says who revises an article: taken, handed over with a note, or left (null) to whoever takes it.
 * Who has it now is asked under the lock, so that two who take it at once do not both believe it.
 */
export async function assignArticle(
  ctx: Context,
  articleId: string,
  { assigneeId, note }: AssignArticleInput,
): Promise<{ assigneeId: string | null }> {
  authorize(ctx.actor, 'article.assign')
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (article.assigneeId === assigneeId) return { assigneeId }
    if (!mayPlan(ctx.actor, article.assigneeId)) {
      throw new AppError('conflict', 'assigned_to_another', { assigneeId: article.assigneeId })
    }
    if (assigneeId !== null) await requireTranslator(tx, assigneeId)
    await tx.update(articles).set({ assigneeId }).where(eq(articles.id, articleId))
    const written = note ? { note } : {}
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      { type: 'article.assigned', assigneeId, ...written },
    )
    await notify(tx, { articleId, actorId: ctx.actor.id, ...written }, [
      { personId: assigneeId, kind: 'article_assigned' },
    ])
    return { assigneeId }
  })
}

async function requireTranslator(tx: Transaction, personId: string): Promise<void> {
  const [person] = await tx
    .select({ role: people.role })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.disabledAt)))
  if (person && may(person.role, 'segment.edit')) return
  throw new AppError('invalid', 'fields_invalid', { fields: { assigneeId: 'not_a_translator' } })
}
