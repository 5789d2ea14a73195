import 'server-only'
import { and, eq, lte, notInArray } from 'drizzle-orm'
import type { Task } from 'graphile-worker'
import type { Database } from '@/db/client'
import { articles } from '@/db/schema/article'
import { ARTICLE_STATES } from '@/domain/article'
import { DUE_SOON_MS, dueStanding, isDueStanding } from '@/domain/assignment'
import { database } from '../database'
import { notify } from '../notice/notify'

/** The worker's task: reminds of due times that come near or have passed. */
export const tellDue: Task = async () => {
  await tellOfDueTimes(database(), new Date())
}

/** Tells whoever has an article, each due time once as near and once as past; a new time anew. */
export async function tellOfDueTimes(db: Database, now: Date): Promise<void> {
  const due = await db
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(
        lte(articles.dueAt, new Date(now.getTime() + DUE_SOON_MS)),
        notInArray(
          articles.state,
          ARTICLE_STATES.filter((state) => !isDueStanding(state)),
        ),
      ),
    )
  for (const { id } of due) await tellOf(db, id, now)
}

async function tellOf(db: Database, articleId: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const [article] = await tx
      .select()
      .from(articles)
      .where(eq(articles.id, articleId))
      .for('share')
    if (!article?.dueAt) return
    const { state, dueAt } = article
    const standing = dueStanding({ state, dueAt: dueAt.toISOString() }, now)
    if (standing === null || standing === 'later') return
    const kind = standing === 'late' ? ('overdue' as const) : ('due_soon' as const)
    const personId = state === 'in_review' ? article.reviewerId : article.assigneeId
    await notify(tx, { articleId, actorId: null, dueAt }, [{ personId, kind }])
  })
}
