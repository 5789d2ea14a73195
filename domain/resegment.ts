import type { ArticleDto } from './article'
import type { DismissalDto } from './finding'
import type { SegmentDto, SegmentState } from './segment'

export const RESEGMENTATION_KINDS = ['split', 'join'] as const

/** Where each text of a segment is cut, in UTF-16 code units. A lane without text has no say. */
export interface Cut {
  source: number
  draft: number
  target: number
}

/** The texts of a segment; `gap` is the white space between it and the one before it in its block. */
export interface SegmentTexts {
  source: string
  draft: string | null
  target: string
  gap: string
}

/** What a split or a join made, or what undoing one brought back. */
export interface Resegmented {
  /** Names the act, to undo it. */
  id: number
  /** Segments that stand no more; their history stays. */
  retired: number[]
  /** Those in their place, in order. */
  segments: SegmentDto[]
  /** All that still holds on these segments. */
  dismissals: DismissalDto[]
  article: Pick<ArticleDto, 'state' | 'updatedAt'>
}

/** One split, join or undoing: neighbours that stand no more, and those in their place, in order. */
export interface Recut {
  goneIds: number[]
  madeIds: number[]
}

/** A row of what is said about a segment, and the segment it was said of. */
export interface MovedRow {
  table: 'alternatives' | 'comments' | 'dismissals'
  id: number
  from: number
  /** Of a comment: where its words stood there, and on which revision. */
  place?: [start: number | null, end: number | null, revision: number | null]
}

/** Where an act on a segment that was split or joined has to go instead. */
export interface SegmentMoved {
  successorIds: number[]
  /** The text that came too late, kept beside the first of them; null where it said nothing new. */
  alternativeId: number | null
}

/** From the least to the most finished; sent back comes before confirmed, whoever stood behind it. */
const STATE_ORDER = [
  'untranslated',
  'draft',
  'editing',
  'changes_requested',
  'confirmed',
  'reviewed',
] as const satisfies readonly SegmentState[]

/** The less finished of two states (DESIGN §4.8). */
export function earlierState(a: SegmentState, b: SegmentState): SegmentState {
  return STATE_ORDER.indexOf(a) <= STATE_ORDER.indexOf(b) ? a : b
}

/** State of one part of a split segment: the whole's, but a part without text is untranslated. */
export function stateOfPart(state: SegmentState, target: string): SegmentState {
  return target.trim() === '' ? 'untranslated' : state
}

interface Standing {
  state: SegmentState
  target: string
}

/** State of two segments joined: the earlier; where one had no English, at most `editing`. */
export function stateOfJoined(first: Standing, second: Standing): SegmentState {
  const translated = [first, second].filter(({ target }) => target.trim() !== '')
  const [one, other] = translated
  if (!one) return 'untranslated'
  return earlierState(one.state, other ? other.state : 'editing')
}

/**
 * The two parts of a text cut at `at`, with the white space that stood between them; the parts have
 * none at the cut, as the segmenter leaves none. Null where `at` does not lie between two words or
 * would part a character from its marks, and where a side would be left without text.
 */
export function cutText(
  text: string,
  at: number,
): [first: string, gap: string, rest: string] | null {
  if (!Number.isInteger(at) || at < 0 || at > text.length) return null
  const first = text.slice(0, at).trimEnd()
  const rest = text.slice(at).trimStart()
  const gap = text.slice(first.length, text.length - rest.length)
  if (first.trim() === '' || rest === '' || gap === '') return null
  return /^[\p{M}\u200d]/u.test(rest) ? null : [first, gap, rest]
}

/** The lane whose cut is misplaced, or the two parts of a segment in order. */
export type SplitTexts =
  | { misplaced: keyof Cut }
  | { misplaced: null; parts: [SegmentTexts, SegmentTexts] }

/**
 * Cuts a segment's texts. Spanish and English must leave words on both sides, since whoever cuts knows
 * where; no English at all stays none. The draft may fall to one side whole: the machine left it out.
 */
export function splitTexts(texts: SegmentTexts, cut: Cut): SplitTexts {
  const source = cutText(texts.source, cut.source)
  if (!source) return { misplaced: 'source' }
  const target = texts.target.trim() === '' ? ['', '', ''] : cutText(texts.target, cut.target)
  if (!target) return { misplaced: 'target' }
  const draft = cutDraft(texts.draft, cut.draft)
  if (!draft) return { misplaced: 'draft' }
  return {
    misplaced: null,
    parts: [
      { source: source[0], draft: draft[0], target: target[0] ?? '', gap: texts.gap },
      { source: source[2], draft: draft[1], target: target[2] ?? '', gap: source[1] },
    ],
  }
}

/** Joins two neighbours: the Spanish with the white space it was cut at, the English with a space. */
export function joinTexts(first: SegmentTexts, second: SegmentTexts): SegmentTexts {
  return {
    source: first.source + second.gap + second.source,
    draft:
      first.draft === null && second.draft === null
        ? null
        : withSpace(first.draft ?? '', second.draft ?? ''),
    target: withSpace(first.target, second.target),
    gap: first.gap,
  }
}

/** The part words belong to: the first that holds them, the first of all where none does. */
export function partHolding(parts: readonly string[], words: string | null): number {
  if (words === null || words === '') return 0
  return Math.max(
    parts.findIndex((part) => part.includes(words)),
    0,
  )
}

function cutDraft(draft: string | null, at: number): [string | null, string | null] | null {
  if (draft === null) return [null, null]
  if (draft.slice(0, at).trim() === '') return [null, draft]
  if (draft.slice(at).trim() === '') return [draft, null]
  const parts = cutText(draft, at)
  return parts && [parts[0], parts[2]]
}

function withSpace(first: string, second: string): string {
  if (first.trim() === '') return second
  return second.trim() === '' ? first : `${first.trimEnd()} ${second.trimStart()}`
}
