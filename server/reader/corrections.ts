import 'server-only'
import { desc, eq, sql } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { publications, versions } from '@/db/schema/version'
import type { PublicAct } from '@/domain/reader-pages'
import { titleOf, type VersionBlock } from '@/domain/version'
import type { Reader } from '@/server/context'
import { toCorrection, toNotice } from './publication-record'

const MAX_ACTS = 200

/**
 * Corrections of articles that readers still have and the notices of those withdrawn, newest first,
 * at most 200. Notes on text that was withdrawn later are left out: they quote what was taken back.
 */
export async function listCorrections(db: Reader): Promise<PublicAct[]> {
  const rows = await db
    .select({
      publication: publications,
      slug: articles.slug,
      number: versions.number,
      titles: sql<VersionBlock[] | null>`jsonb_path_query_array(live.content,
        '$.blocks[*] ? (@.kind == "title")')`,
      opening: sql<VersionBlock | null>`live.content #> '{blocks,0}'`,
      previous: previousNumber,
    })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .leftJoin(versions, eq(versions.id, publications.versionId))
    .leftJoin(sql`versions live`, sql`live.id = ${articles.liveVersionId}`)
    .where(isPublicStill)
    .orderBy(desc(publications.id))
    .limit(MAX_ACTS)
  return rows.flatMap(toPublicAct)
}

const laterWithdrawal = sql`exists (select 1 from publications later
  where later.article_id = ${publications.articleId} and later.id > ${publications.id}
  and later.version_id is null)`

/** A withdrawal shows while it stands: not after a stricter one, nor once the article came back. */
const isPublicStill = sql`not ${laterWithdrawal} and (
  (${publications.kind} = 'correction' and ${articles.liveVersionId} is not null)
  or (${publications.versionId} is null and ${articles.liveVersionId} is null))`

const previousNumber = sql<number | null>`(select earlier_version.number
  from publications earlier join versions earlier_version on earlier_version.id = earlier.version_id
  where earlier.article_id = ${publications.articleId} and earlier.id < ${publications.id}
  and not exists (select 1 from publications between_them
    where between_them.article_id = earlier.article_id and between_them.version_id is null
    and between_them.id between earlier.id and ${publications.id})
  order by earlier.id desc limit 1)`

interface ActRow {
  publication: typeof publications.$inferSelect
  slug: string | null
  number: number | null
  titles: VersionBlock[] | null
  opening: VersionBlock | null
  previous: number | null
}

function toPublicAct(row: ActRow): PublicAct[] {
  const slug = row.slug ?? ''
  if (row.number === null) {
    const notice = toNotice(slug, row.publication)
    return notice === null ? [] : [{ act: 'withdrawal', ...notice }]
  }
  const correction = toCorrection(row.publication, row.number)
  if (correction === null) return []
  const opening = row.opening === null ? [] : [row.opening]
  const title = titleOf({ blocks: row.titles?.length ? row.titles : opening }, 'target')
  return [{ act: 'correction', slug, title, previousVersion: row.previous, ...correction }]
}
