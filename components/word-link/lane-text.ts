import type { Span } from '@/language'

export type LaneName = 'source' | 'draft' | 'target'

interface Piece {
  node: Text
  start: number
}

/** The text of a lane as it stands on the page, and which node holds which part of it. */
export interface LaneText {
  name: LaneName
  text: string
  pieces: readonly Piece[]
}

/**
 * Reads a lane from the page: what a person sees of its text, without struck-out words and words for
 * those who listen. Offsets are those of the text itself: each sign stands for one character.
 */
export function readLane(lane: HTMLElement): LaneText {
  const walker = document.createTreeWalker(lane, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof HTMLElement && node.matches(ASIDE)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  })
  const pieces: Piece[] = []
  let text = ''
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    pieces.push({ node, start: text.length })
    text += node.data
  }
  return { name: lane.dataset.lane as LaneName, text, pieces }
}

/** Where a place on the page lies in a lane's text; null outside of it. */
export function offsetIn({ pieces }: LaneText, node: Node, offset: number): number | null {
  const piece = pieces.find((each) => each.node === node)
  return piece ? piece.start + offset : null
}

/** A passage of a lane's text as a range of the page; null where the page is no longer the same. */
export function rangeIn({ pieces }: LaneText, [start, end]: Span): Range | null {
  const first = pieceAt(pieces, start)
  const last = pieceAt(pieces, end - 1)
  if (!first || !last) return null
  const range = document.createRange()
  try {
    range.setStart(first.node, start - first.start)
    range.setEnd(last.node, end - last.start)
  } catch {
    return null
  }
  return range
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces.findLast(({ start }) => start <= offset)
}

const ASIDE = 'del, .sr-only, [data-aside]'
