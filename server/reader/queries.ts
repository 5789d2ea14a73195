import 'server-only'
import { and, asc, count, desc, eq, ne, sql } from 'drizzle-orm'
import { people } from '@/db/schema/person'
import { revisions } from '@/db/schema/segment'
import { reviews, versions } from '@/db/schema/version'
import type { ReaderArticle, ReaderNotice } from '@/domain/reader'
import { blockText, titleOf, type VersionContent, type VersionSegment } from '@/domain/version'
import type { Reader } from '@/server/context'
import {
  type PublicationRecord,
  type PublishedAct,
  readPublicationRecord,
} from './publication-record'

/**
 * What stands at an article's address: the live version, the notice of a withdrawn article, or null
 * where readers were never given anything (absent and unpublished are the same answer).
 */
export async function readPublished(
  db: Reader,
  slug: string,
): Promise<ReaderArticle | ReaderNotice | null> {
  const record = await readPublicationRecord(db, slug)
  if (record === null) return null
  if (record.live === null) return record.article.liveVersionId === null ? record.notice : null
  return readAct(db, record, record.live)
}

/**
 * One version by number, also after a newer one took its place. Numbers that never went out are
 * null; those that went out before a withdrawal answer with its notice, even if the article is back.
 */
export async function readPublishedVersion(
  db: Reader,
  slug: string,
  number: number,
): Promise<ReaderArticle | ReaderNotice | null> {
  const record = await readPublicationRecord(db, slug)
  if (record === null) return null
  if (record.live === null) return record.article.liveVersionId === null ? record.notice : null
  const act = record.acts.findLast((candidate) => candidate.number === number)
  if (act !== undefined) return readAct(db, record, act)
  return record.withdrawnNumbers.has(number) ? record.notice : null
}

/** The immutable snapshot a publication points at, with who answers for it. */
async function readAct(
  db: Reader,
  record: PublicationRecord,
  act: PublishedAct,
): Promise<ReaderArticle | null> {
  const [version] = await db
    .select({ content: versions.content, submitter: people.name })
    .from(versions)
    .innerJoin(people, eq(people.id, versions.createdById))
    .where(eq(versions.id, act.versionId))
  const approval = await readApproval(db, act.versionId)
  if (version === undefined || approval === null) return null
  const translators = await readTranslators(db, version.content)
  return {
    ...describeRecord(record, act),
    ...describeContent(version.content),
    translators: translators.length > 0 ? translators : [version.submitter],
    ...approval,
  }
}

async function readApproval(db: Reader, versionId: string) {
  const [approval] = await db
    .select({ name: people.name, at: reviews.createdAt })
    .from(reviews)
    .innerJoin(people, eq(people.id, reviews.reviewerId))
    .where(and(eq(reviews.versionId, versionId), eq(reviews.outcome, 'approved')))
    .orderBy(desc(reviews.id))
    .limit(1)
  if (approval === undefined) return null
  return { approver: approval.name, approvedAt: approval.at.toISOString() }
}

/** Who saved a state of a sentence that the version holds changed, most edits first. */
async function readTranslators(db: Reader, content: VersionContent): Promise<string[]> {
  const edited = content.blocks.flatMap((block) => block.segments).filter(isEdited)
  if (edited.length === 0) return []
  const held = JSON.stringify(edited.map(({ id, revision }) => ({ id, revision })))
  const rows = await db
    .select({ name: people.name })
    .from(revisions)
    .innerJoin(people, eq(people.id, revisions.authorId))
    .innerJoin(
      sql`jsonb_to_recordset(${held}::jsonb) as held(id bigint, revision int)`,
      sql`held.id = ${revisions.segmentId} and ${revisions.number} <= held.revision`,
    )
    .where(ne(revisions.origin, 'import'))
    .groupBy(people.id, people.name)
    .orderBy(desc(count()), asc(people.name))
  return rows.map((row) => row.name)
}

function isEdited({ draft, target }: VersionSegment): boolean {
  return target.trim() !== '' && target !== draft
}

function describeRecord(
  { article, acts, live, firstPublishedAt }: PublicationRecord,
  act: PublishedAct,
) {
  const numbers = new Map(acts.map((entry) => [entry.number, entry.publishedAt]))
  return {
    slug: article.slug ?? '',
    version: act.number,
    isCurrent: act.number === live?.number,
    byline: article.byline,
    outlet: article.outlet,
    sourceUrl: article.sourceUrl,
    engine: article.engine,
    firstPublishedAt: firstPublishedAt ?? act.publishedAt,
    publishedAt: act.publishedAt,
    corrections: acts.flatMap((entry) => entry.correction ?? []).reverse(),
    versions: [...numbers].map(([number, publishedAt]) => ({ number, publishedAt })).reverse(),
  }
}

/** Drafts and ids stay behind: only what a reader may see is copied, field by field. */
function describeContent(content: VersionContent) {
  const sentences = content.blocks
    .flatMap((block) => block.segments)
    .filter((segment) => segment.target.trim() !== '')
  const standfirst = content.blocks.find((block) => block.kind === 'standfirst')
  return {
    blocks: content.blocks.map((block) => ({
      kind: block.kind,
      segments: block.segments.map(({ source, target }) => ({ source, target })),
    })),
    title: titleOf(content, 'target'),
    standfirst: standfirst ? blockText(standfirst, 'target') : null,
    editedSegments: sentences.filter(isEdited).length,
    segments: sentences.length,
  }
}
