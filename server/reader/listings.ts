import 'server-only'
import { desc, eq, sql } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { publications, versions } from '@/db/schema/version'
import type { PublishedListing, PublishedPage } from '@/domain/reader-pages'
import { blockText, titleOf, type VersionBlock } from '@/domain/version'
import type { Reader } from '@/server/context'
import { toCorrection } from './publication-record'

const PAGE_SIZE = 20
/** What one site map may hold (sitemaps.org). */
const MAX_ADDRESSES = 50_000

/**
 * Published articles, newest publication first, 20 a page. `page` counts from 1; a page past the
 * end has no listings. Articles without a live version are never among them.
 */
export async function listPublished(db: Reader, page: number): Promise<PublishedPage> {
  const [counted] = await db
    .select({ articles: sql<number>`count(*)::int` })
    .from(articles)
    .innerJoin(versions, eq(versions.id, articles.liveVersionId))
  const rows = await selectListings(db)
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return {
    listings: rows.map(toListing),
    page,
    pages: Math.max(1, Math.ceil((counted?.articles ?? 0) / PAGE_SIZE)),
  }
}

/** Every published address with the time of its newest publication, newest first, for the site map. */
export async function listAddresses(db: Reader): Promise<{ slug: string; updatedAt: string }[]> {
  const newest = newestPublications(db)
  const rows = await db
    .select({ slug: articles.slug, at: newest.createdAt })
    .from(articles)
    .innerJoin(newest, eq(newest.versionId, articles.liveVersionId))
    .orderBy(desc(newest.id))
    .limit(MAX_ADDRESSES)
  return rows.map((row) => ({ slug: row.slug ?? '', updatedAt: row.at.toISOString() }))
}

/** The head of each live version: `blocks` holds what a headline is made of, `opening` the first block. */
function selectListings(db: Reader) {
  const newest = newestPublications(db)
  return db
    .select({
      slug: articles.slug,
      outlet: articles.outlet,
      number: versions.number,
      blocks: sql<VersionBlock[]>`jsonb_path_query_array(${versions.content},
        '$.blocks[*] ? (@.kind == "title" || @.kind == "standfirst")')`,
      opening: sql<VersionBlock | null>`${versions.content} #> '{blocks,0}'`,
      first: firstPublication,
      createdAt: newest.createdAt,
      correctionKind: newest.correctionKind,
      publicNote: newest.publicNote,
    })
    .from(articles)
    .innerJoin(versions, eq(versions.id, articles.liveVersionId))
    .innerJoin(newest, eq(newest.versionId, articles.liveVersionId))
    .orderBy(desc(newest.id))
}

/** The last publication row of each version. */
function newestPublications(db: Reader) {
  return db
    .selectDistinctOn([publications.versionId])
    .from(publications)
    .orderBy(publications.versionId, desc(publications.id))
    .as('newest')
}

const firstPublication = sql<Date>`(select min(${publications.createdAt}) from ${publications}
  where ${publications.articleId} = ${articles.id})`.mapWith(publications.createdAt)

type ListingRow = Awaited<ReturnType<typeof selectListings>>[number]

function toListing(row: ListingRow): PublishedListing {
  const opening = row.opening === null ? [] : [row.opening]
  const content = { blocks: row.blocks.some(isTitle) ? row.blocks : opening }
  const standfirst = row.blocks.find((block) => block.kind === 'standfirst')
  return {
    slug: row.slug ?? '',
    title: titleOf(content, 'target'),
    sourceTitle: titleOf(content, 'source'),
    standfirst: standfirst ? blockText(standfirst, 'target') : null,
    publishedAt: row.first.toISOString(),
    updatedAt: row.createdAt.toISOString(),
    outlet: row.outlet,
    version: row.number,
    correction: toCorrection(row, row.number),
  }
}

function isTitle(block: VersionBlock): boolean {
  return block.kind === 'title'
}
