import 'server-only'
import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm'
import { events } from '@/db/schema/event'
import { segments } from '@/db/schema/segment'
import { type History, segmentsOf } from '@/domain/event'
import { requireArticle } from '../access'
import { among } from '../among'
import { authorize, type Context, type Reader } from '../context'
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
    gone: await goneAmong(
      ctx.db,
      page.flatMap((row) => segmentsOf(row.record)),
    ),
  }
}

/** Characters of a Spanish text by which one knows it again. */
const BEGINNING = 60

async function goneAmong(db: Reader, segmentIds: readonly number[]): Promise<History['gone']> {
  const rows = await db
    .select({ id: segments.id, begins: sql<string>`left(${segments.source}, ${BEGINNING + 1})` })
    .from(segments)
    .where(and(among(segments.id, segmentIds), isNotNull(segments.retiredAt)))
  return Object.fromEntries(rows.map(({ id, begins }) => [id, shortened(begins)]))
}

/** Without its full stop: it is named in the middle of sentences, and at their end. */
function shortened(text: string): string {
  if (text.length <= BEGINNING) return text.replace(/\.$/, '')
  return `${text.slice(0, text.lastIndexOf(' ', BEGINNING) + 1 || BEGINNING).trimEnd()}…`
}

function personIn(record: typeof events.$inferSelect.record): string | null {
  return record.type === 'article.assigned' ? record.assigneeId : null
}
