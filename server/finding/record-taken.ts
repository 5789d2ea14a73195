import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { takenFindings } from '@/db/schema/finding'
import { confirmations, dismissals, revisions } from '@/db/schema/segment'
import type { SegmentFinding } from '@/domain/finding'
import type { BlockKind } from '@/language'
import type { SegmentRow } from '../access'
import { checkOptions } from '../check-options'
import type { Transaction } from '../context'
import { findingsOf } from '../segment/store-revision'
import { takenBefore } from './taken-before'

/**
 * Somebody is about to stand behind a text: what was found in the text that stood before (the last
 * confirmed one, else the draft) and is found no more was taken. Both are checked by the rules of now,
 * so that a changed check or glossary takes nothing; what comes and goes while one types is not counted.
 */
export async function recordCorrected(
  tx: Transaction,
  { segment, draft, kind }: { segment: SegmentRow; draft: string | null; kind: BlockKind },
  personId: string,
): Promise<void> {
  const before = (await lastConfirmed(tx, segment.id)) ?? draft ?? ''
  if (before === '' || before === segment.target) return
  const options = await checkOptions(tx)
  const { source } = segment
  const found = findingsOf({ source, target: before, kind }, options)
  if (found.length === 0) return
  const now = findingsOf({ source, target: segment.target, kind }, options)
  const gone = goneFrom(found, now)
  if (gone.length === 0) return
  const isCounted = await takenBefore(tx, segment, { kind, options })
  const fresh = gone.filter((finding) => !isCounted(finding))
  await store(tx, segment, { gone: fresh, how: 'corrected', personId })
}

/**
 * A suggestion was saved: findings whose own replacement stands in the text now were taken, unless they
 * were already in what the segment was split from or joined of.
 */
export async function recordReplaced(
  tx: Transaction,
  { before, after, kind }: { before: SegmentRow; after: SegmentRow; kind: BlockKind },
  personId: string,
): Promise<void> {
  const gone = goneFrom(before.findings, after.findings).filter(
    ({ replacement }) => replacement !== null && after.target.includes(replacement),
  )
  if (gone.length === 0) return
  const isCounted = await takenBefore(tx, after, { kind, options: await checkOptions(tx) })
  const fresh = gone.filter((finding) => !isCounted(finding))
  await store(tx, after, { gone: fresh, how: 'replaced', personId })
}

/** A check that still speaks of the same Spanish has not been satisfied by other wrong words. */
function goneFrom(
  before: readonly SegmentFinding[],
  now: readonly SegmentFinding[],
): SegmentFinding[] {
  const stands = (finding: SegmentFinding) =>
    now.some(
      ({ check, fingerprint, source }) =>
        fingerprint === finding.fingerprint ||
        (check === finding.check &&
          source !== null &&
          finding.source !== null &&
          source[0] < finding.source[1] &&
          finding.source[0] < source[1]),
    )
  return before.filter((finding) => !stands(finding))
}

interface Taken {
  gone: SegmentFinding[]
  how: 'replaced' | 'corrected'
  personId: string
}

async function store(
  tx: Transaction,
  segment: SegmentRow,
  { gone, how, personId }: Taken,
): Promise<void> {
  if (gone.length === 0) return
  const dismissed = await tx
    .select({ fingerprint: dismissals.fingerprint })
    .from(dismissals)
    .where(and(eq(dismissals.segmentId, segment.id), isNull(dismissals.undoneAt)))
  const put = new Set(dismissed.map(({ fingerprint }) => fingerprint))
  const taken = gone.filter(({ fingerprint }) => !put.has(fingerprint))
  if (taken.length === 0) return
  await tx
    .insert(takenFindings)
    .values(
      taken.map(({ check, fingerprint }) => ({
        segmentId: segment.id,
        revision: segment.version,
        checkId: check,
        fingerprint,
        how,
        personId,
      })),
    )
    .onConflictDoNothing()
}

async function lastConfirmed(tx: Transaction, segmentId: number): Promise<string | null> {
  const [row] = await tx
    .select({ text: revisions.text })
    .from(confirmations)
    .innerJoin(
      revisions,
      and(
        eq(revisions.segmentId, confirmations.segmentId),
        eq(revisions.number, confirmations.revision),
      ),
    )
    .where(eq(confirmations.segmentId, segmentId))
    .orderBy(desc(confirmations.id))
    .limit(1)
  return row?.text ?? null
}
