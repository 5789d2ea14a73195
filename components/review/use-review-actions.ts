import { runAction, useActions } from '@/components/action/offered-actions'
import { askAbout } from './ask-about'
import type { ChangeAt } from './change-order'
import { acceptChange, acceptSegment, canAcceptWhole, restoreChange } from './decide-change'
import { focusRow, type ReviewDesk } from './review-desk'
import type { ReviewRow } from './review-rows'

interface ReviewActing {
  rows: readonly ReviewRow[]
  place: Partial<ChangeAt>
  desk: ReviewDesk
  busy: ReadonlySet<number>
  onStep: (step: 1 | -1) => void
}

/** Steps through the changes and decides the selected one. */
export function useReviewActions({ rows, place, desk, busy, onStep }: ReviewActing): void {
  const row = rows.find((each) => each.segment.id === place.segmentId)
  const isOpen = desk.canDecide && row !== undefined && !busy.has(row.segment.id)
  useActions({
    nextChange: () => onStep(1),
    previousChange: () => onStep(-1),
    goToSegment: (nth) => goTo(rows, desk, nth),
    comment: desk.canComment ? () => askAbout(desk, rows, place.segmentId) : undefined,
    ...(isOpen ? decisionsOn(row, place.index, desk) : {}),
  })
}

/** The segment with that number; without one, the palette asks for it. */
function goTo(rows: readonly ReviewRow[], desk: ReviewDesk, number: number): boolean {
  if (number === 0) return runAction('openPalette')
  const row = rows.find(({ segment }) => segment.position === number - 1)
  if (!row) return false
  desk.select({ segmentId: row.segment.id })
  requestAnimationFrame(() => focusRow(row.segment.id))
  return true
}

/** What can be decided about a change, or about the whole row where no change is selected. */
function decisionsOn(row: ReviewRow, index: number | undefined, desk: ReviewDesk) {
  const change = index === undefined ? undefined : row.changes[index]
  return {
    amendSegment: () => desk.amend(row.segment.id),
    restoreChange: change ? () => desk.decide(restoreChange(row, change)) : undefined,
    acceptChange: acceptanceOf(row, change, desk),
  }
}

function acceptanceOf(
  row: ReviewRow,
  change: ReviewRow['changes'][number] | undefined,
  desk: ReviewDesk,
): (() => void) | undefined {
  if (change) {
    if (change.decision !== null || row.isOwn) return undefined
    return () => desk.decide(acceptChange(row, change))
  }
  const isOpen = canAcceptWhole(row) && row.segment.state !== 'reviewed'
  return isOpen ? () => desk.decide(acceptSegment(row)) : undefined
}
