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

/** Whether a whole segment may be accepted: its translator confirmed it and it is not the viewer's own. */
export function canAcceptWhole({ segment, isOwn }: ReviewRow): boolean {
  return !isOwn && (segment.state === 'confirmed' || segment.state === 'reviewed')
}
