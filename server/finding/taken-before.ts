import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { takenFindings } from '@/db/schema/finding'
import { drafts, revisions, segments } from '@/db/schema/segment'
import type { SegmentFinding } from '@/domain/finding'
import type { BlockKind, CheckOptions } from '@/language'
import type { SegmentRow } from '../access'
import type { Transaction } from '../context'
import { findingsOf } from '../segment/store-revision'
import { ancestorsOf } from '../segment/successors'

/**
 * Tells whether a finding of a segment was taken already in what it was split from or joined of. A
 * fingerprint holds where the words in the English are named; where they are missing it was made of
 * the whole text, which has another length now, so that check and Spanish words count.
 */
export async function takenBefore(
  tx: Transaction,
  { id, source }: Pick<SegmentRow, 'id' | 'source'>,
  { kind, options }: { kind: BlockKind; options: CheckOptions },
): Promise<(finding: SegmentFinding) => boolean> {
  const line = (await ancestorsOf(tx, [id])).get(id) ?? []
  const taken = await tx
    .select({ segmentId: takenFindings.segmentId, fingerprint: takenFindings.fingerprint })
    .from(takenFindings)
    .where(inArray(takenFindings.segmentId, line))
  if (taken.length === 0) return () => false
  const prints = new Set(taken.map(({ fingerprint }) => fingerprint))
  const texts = await textsBefore(tx, [...new Set(taken.map(({ segmentId }) => segmentId))])
  const words = new Set(
    texts.flatMap((pair) =>
      findingsOf({ ...pair, kind }, options)
        .filter(({ fingerprint }) => prints.has(fingerprint))
        .map((finding) => wordsOf(finding, pair.source)),
    ),
  )
  return (finding) => prints.has(finding.fingerprint) || words.has(wordsOf(finding, source))
}

function wordsOf({ check, source }: SegmentFinding, spanish: string): string {
  return `${check}:${source === null ? '' : spanish.slice(...source)}`
}

/** Every text in which something may have been found that was taken: the draft and what was saved. */
async function textsBefore(
  tx: Transaction,
  ids: number[],
): Promise<{ source: string; target: string }[]> {
  const drafted = tx
    .select({ source: segments.source, target: drafts.text })
    .from(drafts)
    .innerJoin(segments, eq(segments.id, drafts.segmentId))
    .where(inArray(drafts.segmentId, ids))
  const saved = tx
    .select({ source: segments.source, target: revisions.text })
    .from(revisions)
    .innerJoin(segments, eq(segments.id, revisions.segmentId))
    .where(inArray(revisions.segmentId, ids))
  return drafted.union(saved)
}
