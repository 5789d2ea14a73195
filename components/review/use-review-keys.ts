import type { ChangeAt } from './change-order'
import { acceptChange, acceptSegment, canAcceptWhole, restoreChange } from './decide-change'
import type { ReviewDesk } from './review-desk'
import type { ReviewRow } from './review-rows'
import { isBareKey, isTextField, useWindowKeys } from './use-window-keys'

interface ReviewKeys {
  rows: readonly ReviewRow[]
  place: Partial<ChangeAt>
  desk: ReviewDesk
  busy: ReadonlySet<number>
  onStep: (step: 1 | -1) => void
}

/** F7 and Shift+F7 step through changes; a, r and e decide the selected one outside text fields. */
export function useReviewKeys({ rows, place, desk, busy, onStep }: ReviewKeys): void {
  useWindowKeys((event) => {
    if (event.code === 'F7') {
      event.preventDefault()
      onStep(event.shiftKey ? -1 : 1)
      return
    }
    if (!desk.canDecide || isTextField(event.target)) return
    const row = rows.find((each) => each.segment.id === place.segmentId)
    const act = row && !busy.has(row.segment.id) && actOf(event, row, place.index)
    if (!act) return
    event.preventDefault()
    act(desk)
  })
}

/** What a letter does to the selected row; null for every other key and for what is not open. */
function actOf(
  event: KeyboardEvent,
  row: ReviewRow,
  index: number | undefined,
): ((desk: ReviewDesk) => void) | null {
  const change = index === undefined ? undefined : row.changes[index]
  if (isBareKey(event, 'KeyE')) return (desk) => desk.amend(row.segment.id)
  if (isBareKey(event, 'KeyR') && change) return (desk) => desk.decide(restoreChange(row, change))
  if (!isBareKey(event, 'KeyA')) return null
  if (change && change.decision === null && !row.isOwn) {
    return (desk) => desk.decide(acceptChange(row, change))
  }
  const isOpen = canAcceptWhole(row) && row.segment.state !== 'reviewed'
  return isOpen && !change ? (desk) => desk.decide(acceptSegment(row)) : null
}
