import { type AskedPlace, askedPlace, chosenWords } from '@/components/comment/asked-place'
import { askAboutWords, remarkKey } from '@/components/comment/begun-comment'
import { focusCommentField } from '@/components/comment/focus-comments'
import type { SegmentDto } from '@/domain/segment'
import type { ReviseDesk } from './revise-desk'

/**
 * Opens the form for a comment on the words selected in a lane; without any, on the current segment.
 * False when there is neither.
 */
export function askAbout(
  desk: ReviseDesk,
  segments: readonly SegmentDto[],
  current: SegmentDto | undefined,
): boolean {
  const place = placeOf(desk, segments)
  const segment = place ? segments.find(({ id }) => id === place.segmentId) : current
  if (segment === undefined) return false
  if (segment.id !== current?.id) desk.goTo(segment)
  askAboutWords(remarkKey(desk.viewer.id, segment.id), place)
  desk.openPanel('comments')
  requestAnimationFrame(() => requestAnimationFrame(() => focusCommentField()))
  return true
}

function placeOf(desk: ReviseDesk, segments: readonly SegmentDto[]): AskedPlace | null {
  const chosen = desk.canComment ? chosenWords(document.getSelection()) : null
  const segment = segments.find(({ id }) => id === chosen?.segmentId)
  if (!chosen || !segment) return null
  return askedPlace(chosen, segment, desk.saver.get(segment.id)?.text ?? segment.target)
}
