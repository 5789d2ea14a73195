import type { DecisionDto } from '@/domain/review'
import { revertHunks } from '@/language'
import { type DecidedChange, undecided } from './decided-changes'
import type { Decision } from './decision-requests'
import type { ReviewRow } from './review-rows'

/** Accepts one change of a row as it stands. */
export function acceptChange(row: ReviewRow, change: DecidedChange): Decision {
  const waiting = undecided(row.changes).filter((each) => each.index !== change.index)
  return {
    kind: 'accept',
    segmentId: row.segment.id,
    version: row.segment.version,
    change,
    waiting: canAcceptWhole(row) ? waiting : null,
  }
}

/** Accepts a whole segment, with every change in it. */
export function acceptSegment(row: ReviewRow): Decision {
  return {
    kind: 'accept',
    segmentId: row.segment.id,
    version: row.segment.version,
    change: null,
    waiting: null,
  }
}

/** Puts the older wording of one change back, both ends of a move at once. */
export function restoreChange(row: ReviewRow, change: DecidedChange): Decision {
  const { from, to } = row.comparison
  return {
    kind: 'restore',
    segmentId: row.segment.id,
    version: row.segment.version,
    change,
    text: revertHunks(from, to, change.hunks),
  }
}

/** The viewer's own last restoring or amending of a row that still stands; null where there is none. */
export function ownRewriting({ decisions, segment, isOwn }: ReviewRow): DecisionDto | null {
  const newest = decisions.findLast((decision) => decision.kind !== 'accept')
  return isOwn && newest?.revision === segment.version ? newest : null
}

/** Puts back what stood before the viewer restored or amended; `text` is that wording. */
export function takeBack(row: ReviewRow, rewriting: DecisionDto, text: string): Decision {
  return {
    kind: rewriting.kind === 'restore' ? 'restore' : 'amend',
    segmentId: row.segment.id,
    version: row.segment.version,
    change: { before: rewriting.after, after: rewriting.before },
    text,
  }
}

/** Whether a whole segment may be accepted: its translator confirmed it and it is not the viewer's own. */
export function canAcceptWhole({ segment, isOwn }: ReviewRow): boolean {
  return !isOwn && (segment.state === 'confirmed' || segment.state === 'reviewed')
}
