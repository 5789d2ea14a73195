import 'server-only'
import { sql } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { people } from '@/db/schema/person'
import { publications } from '@/db/schema/version'
import type { Reader } from '@/server/context'

/**
 * A short text that changes whenever an article's reader pages would: one light query a request,
 * so that a publication or a retraction shows at once in every process. Null where no such address
 * exists. Count beside the greatest id, because a lower id may be committed later.
 */
export async function articleStamp(db: Reader, slug: string): Promise<string | null> {
  const [row] = await db.execute<{ stamp: string }>(sql`
    select concat_ws(' ', ${articles.liveVersionId},
      md5(row(${articles.byline}, ${articles.outlet}, ${articles.sourceUrl}, ${articles.engine})::text),
      (select concat(count(*), '.', max(${publications.id})) from ${publications}
        where ${publications.articleId} = ${articles.id}),
      ${signatories}) as stamp
    from ${articles} where ${articles.slug} = ${slug}`)
  return row?.stamp ?? null
}

/** The same for everything that lists articles: front page, corrections, feed, site map. */
export async function siteStamp(db: Reader): Promise<string> {
  const [row] = await db.execute<{ stamp: string }>(sql`
    select concat_ws(' ', count(*), max(${publications.id}),
      (select md5(string_agg(concat(${articles.liveVersionId}, ${articles.outlet}), ' '
        order by ${articles.id})) from ${articles} where ${articles.liveVersionId} is not null)) as stamp
    from ${publications}`)
  return row?.stamp ?? ''
}

/** Names are the one thing in an answer that may change without a publication: somebody marries. */
const signatories = sql`(select md5(string_agg(${people.name}, '|' order by ${people.id})) from ${people})`
