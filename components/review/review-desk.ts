import type { CurrentUser } from '@/domain/person'
import type { SegmentDto } from '@/domain/segment'
import type { ChangeAt } from './change-order'
import type { Decision } from './decision-requests'
import type { Decided } from './use-failures'

/** What every row of a review needs of the screen it stands on. */
export interface ReviewDesk {
  articleId: string
  viewer: CurrentUser
  names: Record<string, string>
  /** What the text is compared with. */
  baselineName: string
  /** What the button says that puts its wording back. */
  restoreLabel: string
  /** The article is in review and the viewer may decide. */
  canDecide: boolean
  select: (place: Partial<ChangeAt>) => void
  decide: (decision: Decision) => void
  /** Says that a decision failed and why; null that another is being tried. */
  tell: (decided: Decided, error: unknown) => void
  /** Says which segment's text the viewer is giving back to its writer: that is no news to them. */
  giveBack: (segmentId: number | null) => void
  /** Opens or closes the field in which a segment is amended. */
  amend: (segmentId: number | null) => void
  /** Whether the viewer may ask and remark. */
  canComment: boolean
  /** Opens or closes the field for a comment on a segment. */
  ask: (segmentId: number | null) => void
  /** Shows the text as it is cut now, and a segment of it that a comment went to. */
  follow: (segment: SegmentDto) => void
  /** Lights words somebody wrote about, and what they wrote (`commentLight`). */
  light: (light: string | null) => void
}

/** The id of a change's element. */
export function changeId({ segmentId, index }: ChangeAt): string {
  return `change-${segmentId}-${index}`
}

/** The id of a row's element. */
export function rowId(segmentId: number): string {
  return `segment-${segmentId}`
}

/** Moves the focus to a row and the row into view. */
export function focusRow(segmentId: number): void {
  focusElement(rowId(segmentId))
}

/** Moves the focus to a change, or to its row where the change is gone. */
export function focusChange(change: ChangeAt): void {
  if (!focusElement(changeId(change))) focusRow(change.segmentId)
}

function focusElement(id: string): boolean {
  const element = document.getElementById(id)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  return element !== null
}
