import 'server-only'
import { eq } from 'drizzle-orm'
import { versions } from '@/db/schema/version'
import type { ReaderNotice } from '@/domain/reader'
import type { ChangedSentence, VersionChanges } from '@/domain/reader-pages'
import { titleOf, type VersionContent, type VersionSegment } from '@/domain/version'
import type { Reader } from '@/server/context'
import { readPublicationRecord } from './publication-record'

/**
 * What readers got differently with version `number` than with the one published before it. The
 * notice of a withdrawn article; null for the first version and for any that never went out.
 */
export async function readChanges(
  db: Reader,
  slug: string,
  number: number,
): Promise<VersionChanges | ReaderNotice | null> {
  const record = await readPublicationRecord(db, slug)
  if (record === null) return null
  if (record.live === null) return record.article.liveVersionId === null ? record.notice : null
  const index = record.acts.findLastIndex((act) => act.number === number)
  const act = record.acts[index]
  const previous = record.acts.slice(0, Math.max(index, 0)).findLast((one) => one.number !== number)
  if (act === undefined || previous === undefined) return null
  const [before, after] = await Promise.all([
    readContent(db, previous.versionId),
    readContent(db, act.versionId),
  ])
  return {
    slug,
    title: titleOf(after, 'target'),
    from: previous.number,
    to: act.number,
    publishedAt: act.publishedAt,
    correction: act.correction,
    sentences: changedSentences(before, after),
  }
}

async function readContent(db: Reader, versionId: string): Promise<VersionContent> {
  const [row] = await db
    .select({ content: versions.content })
    .from(versions)
    .where(eq(versions.id, versionId))
  return row?.content ?? { blocks: [] }
}

/**
 * Sentences that differ, in the order of the newer text; those only the older had come last.
 * Segments are the same when their ids are: split and joined ones show as gone and new.
 */
export function changedSentences(before: VersionContent, after: VersionContent): ChangedSentence[] {
  const older = segmentsById(before)
  const newer = segmentsById(after)
  const changed = [...newer.values()].flatMap((segment) => {
    const was = older.get(segment.id)
    if (was?.target === segment.target) return []
    return { source: segment.source, before: was?.target ?? null, after: segment.target }
  })
  const gone = [...older.values()]
    .filter((segment) => !newer.has(segment.id))
    .map((segment) => ({ source: segment.source, before: segment.target, after: null }))
  return [...changed, ...gone]
}

function segmentsById(content: VersionContent): Map<number, VersionSegment> {
  const segments = content.blocks.flatMap((block) => block.segments)
  return new Map(segments.map((segment) => [segment.id, segment]))
}
