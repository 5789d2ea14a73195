import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { people } from '@/db/schema/person'
import type { AssignArticleInput } from '@/domain/article-inputs'
import { AppError } from '@/domain/errors'
import { may } from '@/domain/permissions'
import { lockArticle } from '../access'
import { authorize, type Context } from '../context'
import { recordEvent } from '../record-event'
import { transaction } from '../transaction'

/** Says who revises an article; null leaves it to whoever takes it. */
export async function assignArticle(
  ctx: Context,
  articleId: string,
  { assigneeId }: AssignArticleInput,
): Promise<{ assigneeId: string | null }> {
  authorize(ctx.actor, 'article.assign')
  return transaction(ctx, async (tx) => {
    const article = await lockArticle(tx, articleId)
    if (assigneeId !== null) {
      const [person] = await tx
        .select({ role: people.role })
        .from(people)
        .where(and(eq(people.id, assigneeId), isNull(people.disabledAt)))
      if (!person || !may(person.role, 'segment.edit')) {
        throw new AppError('invalid', 'fields_invalid', {
          fields: { assigneeId: 'not_a_translator' },
        })
      }
    }
    if (article.assigneeId === assigneeId) return { assigneeId }
    await tx.update(articles).set({ assigneeId }).where(eq(articles.id, articleId))
    await recordEvent(
      tx,
      { articleId, actorId: ctx.actor.id },
      { type: 'article.assigned', assigneeId },
    )
    return { assigneeId }
  })
}
