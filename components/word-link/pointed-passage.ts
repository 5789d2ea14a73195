import type { Span } from '@/language'
import { wordAt } from './counterparts'
import { type LaneText, offsetIn, readLane } from './lane-text'

/** A passage somebody points at or stands in: its lane, and the row it is part of. */
export interface Passage {
  row: HTMLElement
  lane: LaneText
  span: Span
}

/** The word under the pointer; null where there is none. */
export function passageUnder(x: number, y: number): Passage | null {
  const place = placeUnder(x, y)
  if (!place) return null
  const lane = laneOf(place.node)
  if (!lane) return null
  const text = readLane(lane.element)
  const offset = offsetIn(text, place.node, place.offset)
  const span = offset === null ? null : wordAt(text.text, offset)
  return span && isOver(place.node, x, y) ? { row: lane.row, lane: text, span } : null
}

/** What is selected, or the word the caret stands in; null outside of the lanes. */
export function passageSelected(): Passage | null {
  const selection = document.getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || !anchorNode || !focusNode) return null
  const lane = laneOf(focusNode)
  if (!lane?.element.contains(anchorNode)) return null
  const text = readLane(lane.element)
  const one = offsetIn(text, anchorNode, selection.anchorOffset)
  const other = offsetIn(text, focusNode, selection.focusOffset)
  if (one === null || other === null) return null
  const span: Span | null =
    one === other ? wordAt(text.text, one) : [Math.min(one, other), Math.max(one, other)]
  return span && { row: lane.row, lane: text, span }
}

function laneOf(node: Node): { element: HTMLElement; row: HTMLElement } | null {
  const within = node instanceof Element ? node : node.parentElement
  const element = within?.closest<HTMLElement>('[data-lane]')
  const row = element?.closest<HTMLElement>('li')
  return element && row ? { element, row } : null
}

function placeUnder(x: number, y: number): { node: Node; offset: number } | null {
  const place = document.caretPositionFromPoint?.(x, y)
  if (place) return { node: place.offsetNode, offset: place.offset }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

/** The browser gives the nearest place, also from far away: the text itself must be under it. */
function isOver(node: Node, x: number, y: number): boolean {
  const range = document.createRange()
  range.selectNodeContents(node)
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  )
}
