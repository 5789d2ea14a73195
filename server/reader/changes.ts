import 'server-only'
import { eq } from 'drizzle-orm'
import { versions } from '@/db/schema/version'
import { pairVersions } from '@/domain/pair-versions'
import type { ReaderNotice } from '@/domain/reader'
import type { ChangedSentence, VersionChanges } from '@/domain/reader-pages'
import { titleOf, type VersionContent } from '@/domain/version'
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

/** Sentences that differ, in the order of the newer text; one that is gone follows its neighbour. */
export function changedSentences(before: VersionContent, after: VersionContent): ChangedSentence[] {
  return pairVersions(before, after)
    .filter((pair) => pair.before !== pair.after)
    .map((pair) => ({ source: pair.segment.source, before: pair.before, after: pair.after }))
}
