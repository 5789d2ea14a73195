import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { articles } from '@/db/schema/article'
import { publications, versions } from '@/db/schema/version'
import type { ReaderCorrection, ReaderNotice } from '@/domain/reader'
import type { Reader } from '@/server/context'

/** One version that went out to readers and has not been taken from them since. */
export interface PublishedAct {
  versionId: string
  number: number
  publishedAt: string
  correction: ReaderCorrection | null
}

export type ArticleRow = typeof articles.$inferSelect

/** An article as far as readers are concerned. */
export interface PublicationRecord {
  article: ArticleRow
  /** Oldest first; the last entry of a version number counts. Empty for a withdrawn article. */
  acts: PublishedAct[]
  live: PublishedAct | null
  firstPublishedAt: string | null
  /** The newest withdrawal, also after the article came back: what went out before it stays away. */
  notice: ReaderNotice | null
  /** Numbers that went out before the newest withdrawal. */
  withdrawnNumbers: ReadonlySet<number>
}

/**
 * What readers were given of an article, from the append-only record of publications and the
 * article's standing. Null when nothing ever stood at the address. A live version without a
 * publication, or one older than a withdrawal, counts as none: in doubt, nothing is shown.
 */
export async function readPublicationRecord(
  db: Reader,
  slug: string,
): Promise<PublicationRecord | null> {
  const [article] = await db.select().from(articles).where(eq(articles.slug, slug)).limit(1)
  if (article === undefined) return null
  const rows = await db
    .select({ publication: publications, number: versions.number })
    .from(publications)
    .leftJoin(versions, eq(versions.id, publications.versionId))
    .where(eq(publications.articleId, article.id))
    .orderBy(asc(publications.id))
  if (rows.length === 0) return null
  const withdrawn = rows.findLastIndex((row) => row.number === null)
  const acts = rows.slice(withdrawn + 1).flatMap(toAct)
  return {
    article,
    acts,
    live: acts.findLast((act) => act.versionId === article.liveVersionId) ?? null,
    firstPublishedAt: rows[0]?.publication.createdAt.toISOString() ?? null,
    notice: toNotice(slug, rows[withdrawn]?.publication),
    withdrawnNumbers: new Set(rows.slice(0, withdrawn + 1).flatMap((row) => row.number ?? [])),
  }
}

type PublicationRow = typeof publications.$inferSelect

function toAct(row: { publication: PublicationRow; number: number | null }): PublishedAct[] {
  const { publication, number } = row
  if (number === null || publication.versionId === null) return []
  const at = publication.createdAt.toISOString()
  return [
    {
      versionId: publication.versionId,
      number,
      publishedAt: at,
      correction: toCorrection(publication, number),
    },
  ]
}

/** The public side of a publication row; null for a first publication. */
export function toCorrection(
  row: Pick<PublicationRow, 'correctionKind' | 'publicNote' | 'createdAt'>,
  number: number,
): ReaderCorrection | null {
  if (row.correctionKind === null) return null
  return {
    version: number,
    kind: row.correctionKind,
    publicNote: row.publicNote ?? '',
    at: row.createdAt.toISOString(),
  }
}

/** The public side of a withdrawal. */
export function toNotice(slug: string, row: PublicationRow | undefined): ReaderNotice | null {
  if (row === undefined) return null
  return {
    slug,
    kind: row.kind === 'retract' ? 'retracted' : 'unpublished',
    publicNote: row.publicNote ?? '',
    at: row.createdAt.toISOString(),
  }
}
