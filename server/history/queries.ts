import 'server-only'
import { and, desc, eq, lt } from 'drizzle-orm'
import { events } from '@/db/schema/event'
import type { History } from '@/domain/event'
import { requireArticle } from '../access'
import { authorize, type Context } from '../context'
import { namesOf } from '../person/names'

const PAGE = 100

/** What happened to an article, newest first; `before` is the cursor of the page above. */
export async function articleHistory(
  ctx: Context,
  articleId: string,
  before?: number,
): Promise<History> {
  authorize(ctx.actor, 'desk.read')
  await requireArticle(ctx.db, articleId)
  const rows = await ctx.db
    .select()
    .from(events)
    .where(
      and(
        eq(events.articleId, articleId),
        before === undefined ? undefined : lt(events.id, before),
      ),
    )
    .orderBy(desc(events.id))
    .limit(PAGE + 1)
  const page = rows.slice(0, PAGE)
  return {
    events: page.map((row) => ({
      id: row.id,
      at: row.createdAt.toISOString(),
      byId: row.actorId,
      event: row.record,
    })),
    olderThan: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
    names: await namesOf(
      ctx.db,
      page.flatMap((row) => [row.actorId, personIn(row.record)]),
    ),
  }
}

function personIn(record: typeof events.$inferSelect.record): string | null {
  return record.type === 'article.assigned' ? record.assigneeId : null
}
