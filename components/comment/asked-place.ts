import type { CommentSide } from '@/domain/comment'
import type { SegmentDto } from '@/domain/segment'

/** Words somebody chose to write about; offsets into the text of that side as it stood. */
export interface AskedPlace {
  segmentId: number
  side: CommentSide
  quote: string
  start: number
  end: number
  revision: number
}

export interface ChosenWords {
  segmentId: number
  side: CommentSide
  start: number
  end: number
}

const LONGEST = 500

/**
 * The words selected in one lane of one row, wherever the selection came from: mouse, touch or keys.
 * A lane says which it is by `data-lane`, its row by `data-segment`. Null when nothing is selected there.
 */
export function chosenWords(selection: Selection | null): ChosenWords | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const lane = laneOf(range.startContainer)
  if (lane === null || lane !== laneOf(range.endContainer)) return null
  const side = SIDES.find((known) => known === lane.dataset.lane)
  const segmentId = Number(lane.closest<HTMLElement>('[data-segment]')?.dataset.segment)
  if (side === undefined || !Number.isInteger(segmentId)) return null
  const before = document.createRange()
  before.setStart(lane, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = wordsIn(before).length
  const end = start + wordsIn(range).length
  return start < end && end - start <= LONGEST ? { segmentId, side, start, end } : null
}

/** Chosen words as they stand in the text itself: what is shown may spell them out. Null for white space. */
export function askedPlace(
  chosen: ChosenWords,
  segment: Pick<SegmentDto, 'source' | 'draft' | 'version'>,
  english: string,
): AskedPlace | null {
  const texts = { source: segment.source, draft: segment.draft ?? '', target: english }
  const quote = texts[chosen.side].slice(chosen.start, chosen.end)
  return quote.trim() === '' ? null : { ...chosen, quote, revision: segment.version }
}

const SIDES: readonly CommentSide[] = ['source', 'draft', 'target']

/** The lane something stands in. */
export function laneOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-lane]') ?? null
}

/** The text itself: what is gone, what is only heard and signs beside it are no part of it. */
function wordsIn(range: Range): string {
  const copy = range.cloneContents()
  for (const extra of copy.querySelectorAll('del, .sr-only, [data-beside]')) extra.remove()
  return copy.textContent ?? ''
}
