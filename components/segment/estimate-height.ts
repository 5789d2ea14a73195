import type { SegmentDto } from '@/domain/segment'
import type { Lane } from './lanes'

type Measured = Pick<SegmentDto, 'source' | 'draft' | 'target'>

/**
 * Height in pixels of a row before it is measured, from the length of its texts: right to a line or
 * two for paragraphs, so that little moves when rows come into view. `width` is the list's.
 */
export function estimateHeight(row: Measured, lanes: readonly Lane[], width: number): number {
  const texts = lanes.map((lane) => row[lane] ?? '')
  return width >= WIDE
    ? PADDING + Math.max(LEAST, ...texts.map((text) => tall(text, laneWidth(lanes.length, width))))
    : PADDING + stacked(row, lanes, width - MARGINS - GUTTER - STACKED_GAP)
}

/** The draft is shown only on the row one works on where lanes are stacked. */
function stacked(row: Measured, lanes: readonly Lane[], width: number): number {
  const shown = lanes.filter((lane) => lane !== 'draft')
  const heights = shown.map((lane) => tall(row[lane] ?? '', width))
  return Math.max(
    LEAST,
    heights.reduce((sum, height) => sum + height + ROW_GAP, -ROW_GAP),
  )
}

function tall(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor(width / CHARACTER))
  return Math.max(1, Math.ceil(text.length / perLine)) * LINE
}

function laneWidth(lanes: number, width: number): number {
  const room = width - MARGINS - GUTTER - lanes * LANE_GAP
  return lanes === 1 ? Math.min(room, WIDEST_LANE) : room / lanes
}

/** Tailwind's `@4xl`, from which lanes stand side by side. */
const WIDE = 896

/** Pixels of the row's own look: its classes in segment-row, its letters in `.prose-text`. */
const PADDING = 29
const MARGINS = 40
const GUTTER = 36
const LANE_GAP = 28
const STACKED_GAP = 16
const ROW_GAP = 8
const LEAST = 48
const WIDEST_LANE = 736
const LINE = 29.25
const CHARACTER = 8.4
