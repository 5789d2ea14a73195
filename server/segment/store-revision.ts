import 'server-only'
import { eq } from 'drizzle-orm'
import { revisions, segments } from '@/db/schema/segment'
import { AppError } from '@/domain/errors'
import { fingerprintOf, type SegmentFinding } from '@/domain/finding'
import type { RevisionOrigin, SegmentState } from '@/domain/segment'
import { type BlockKind, type CheckOptions, checkPair } from '@/language'
import type { SegmentRow } from '../access'
import { checkOptions } from '../check-options'
import type { Transaction } from '../context'

interface NewRevision {
  text: string
  origin: RevisionOrigin
  authorId: string
  state: SegmentState
  kind: BlockKind
}

/**
 * Appends a revision and makes it the segment's text. The caller holds the segment's lock. Both
 * statements go out together: one way to the database and back.
 */
export async function storeRevision(
  tx: Transaction,
  segment: SegmentRow,
  input: NewRevision,
): Promise<SegmentRow> {
  const number = segment.version + 1
  const at = new Date()
  const pair = { source: segment.source, target: input.text, kind: input.kind }
  const findings = findingsOf(pair, await checkOptions(tx))
  const appending = tx.insert(revisions).values({
    segmentId: segment.id,
    number,
    text: input.text,
    origin: input.origin,
    authorId: input.authorId,
    createdAt: at,
  })
  const updating = tx
    .update(segments)
    .set({
      target: input.text,
      version: number,
      state: input.state,
      editedById: input.authorId,
      editedAt: at,
      acceptedById: null,
      findings,
    })
    .where(eq(segments.id, segment.id))
    .returning()
  const [, [row]] = await Promise.all([appending, updating])
  if (!row) throw new AppError('not_found', 'not_found')
  return row
}

/** Segment-level findings with the fingerprints their dismissals stick to. */
export function findingsOf(
  pair: { source: string; target: string; kind: BlockKind },
  options: CheckOptions,
): SegmentFinding[] {
  return checkPair(pair, options).map((finding) => ({
    ...finding,
    fingerprint: fingerprintOf(finding, pair),
  }))
}
