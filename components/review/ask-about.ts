import { askedPlace, chosenWords } from '@/components/comment/asked-place'
import { askAboutWords, remarkKey } from '@/components/comment/begun-comment'
import { focusCommentField } from '@/components/comment/focus-comments'
import { type ReviewDesk, rowId } from './review-desk'
import type { ReviewRow } from './review-rows'

/**
 * Opens the field for a comment on the words selected in a lane; without any, on the segment one stands
 * on. False when there is neither.
 */
export function askAbout(
  desk: ReviewDesk,
  rows: readonly ReviewRow[],
  current: number | undefined,
): boolean {
  const chosen = chosenWords(document.getSelection())
  const row = rows.find(({ segment }) => segment.id === (chosen?.segmentId ?? current))
  if (!row) return false
  const { segment } = row
  const about = chosen && askedPlace(chosen, segment, segment.target)
  if (segment.id !== current) desk.select({ segmentId: segment.id })
  askAboutWords(remarkKey(desk.viewer.id, segment.id), about)
  desk.ask(segment.id)
  requestAnimationFrame(() => focusCommentField(`#${rowId(segment.id)}`))
  return true
}
