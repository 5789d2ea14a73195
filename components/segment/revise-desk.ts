import type { PresenceStore } from '@/components/presence/presence-store'
import type { CurrentUser } from '@/domain/person'
import type { SegmentDto } from '@/domain/segment'
import type { Span } from '@/language'
import type { SegmentSaver } from './segment-saver'
import type { TypedOrigin } from './typed-segment'

/** What stands beside the text. */
export const PANELS = ['segment', 'article', 'memory', 'terms', 'comments'] as const
export type Panel = (typeof PANELS)[number]

/** A place in the window, in its own coordinates. */
export interface Point {
  x: number
  y: number
}

export interface NewText {
  segment: SegmentDto
  text: string
}

/** What every row and panel needs of the screen it stands on. The functions stay the same. */
export interface ReviseDesk {
  articleId: string
  viewer: CurrentUser
  names: Record<string, string>
  saver: SegmentSaver
  presence: PresenceStore
  canEdit: boolean
  canConfirm: boolean
  canDismiss: boolean
  canComment: boolean
  /** Makes a row the current one and opens its editor. */
  edit: (segment: SegmentDto, point?: Point | null, selection?: Span) => void
  /** Makes a row the current one and brings it into view. */
  goTo: (segment: SegmentDto) => void
  /** Takes in what is being written, or what was taken (`origin`) as one step. */
  type: (segment: SegmentDto, text: string, origin?: TypedOrigin) => void
  /** Gives segments another text in one step, which is undone as one. */
  replace: (texts: readonly NewText[], origin?: TypedOrigin) => void
  /** The same, without a step: for undoing. */
  rewrite: (texts: readonly NewText[]) => void
  /** Confirms a segment and goes on to the next row. */
  confirm: (segment: SegmentDto) => void
  unconfirm: (segment: SegmentDto) => void
  openPanel: (panel: Panel | null) => void
  /** Opens the form that dismisses a finding; null closes it. */
  dismiss: (fingerprint: string | null) => void
  /** Lights the words of a finding or a comment in the lanes; null puts the light out. */
  light: (fingerprint: string | null) => void
}

/** The id of a row in the page, which addresses and labels name. */
export function rowId(segmentId: number): string {
  return `segment-${segmentId}`
}

/** Takes the focus to the English of a row: its editor, else the row itself. */
export function focusEnglish(segmentId: number): void {
  const row = document.getElementById(rowId(segmentId))
  const english = row?.querySelector<HTMLElement>('[data-editor=english]')
  ;(english ?? row)?.focus({ preventScroll: true })
}
