import type { Against } from './baseline'
import { restoredChanges, undecided } from './decided-changes'
import type { ReviewRow } from './review-rows'

/**
 * How much changed and how much of it was decided, accepted or restored alike. Beside a version,
 * what was restored before that version is no change any more.
 */
export function countChanges(
  rows: readonly Pick<ReviewRow, 'changes' | 'decisions' | 'segment'>[],
  against: Against,
) {
  const counts = { changes: 0, segments: 0, decided: 0 }
  for (const { changes, decisions, segment } of rows) {
    const isSettled = against !== 'draft' && segment.state === 'reviewed'
    const restored = isSettled ? 0 : restoredChanges(changes, decisions).length
    if (changes.length + restored === 0) continue
    counts.segments++
    counts.changes += changes.length + restored
    counts.decided += changes.length - undecided(changes).length + restored
  }
  return counts
}
