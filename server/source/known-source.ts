import 'server-only'
import { desc, eq, sql } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { KnownSourceQuery } from '@/domain/import-inputs'
import type { KnownSource } from '@/domain/source-renewal'
import { authorize, type Context } from '../context'
import { queryOf } from '../read-input'

/** Articles that came from an address, the newest first. Who may not ask learns nothing of what is asked. */
export async function knownSource(ctx: Context, asked: URLSearchParams): Promise<KnownSource> {
  authorize(ctx.actor, 'article.import')
  const { url } = queryOf(KnownSourceQuery, asked)
  const rows = await ctx.db
    .select({
      id: articles.id,
      title: sql<string>`coalesce((
        select coalesce(nullif(btrim(s.target), ''), s.source) from segments s
        where s.article_id = articles.id and s.retired_at is null
        order by s.position limit 1), '')`,
    })
    .from(articles)
    .where(eq(articles.sourceUrl, url))
    .orderBy(desc(articles.createdAt))
    .limit(5)
  return { articles: rows }
}
