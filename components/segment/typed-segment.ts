import type { RequestFailed } from '@/components/request/request'
import type { SaveConflict } from '@/domain/segment'
import type { SaveRevisionInput } from '@/domain/segment-inputs'

export type TypedOrigin = SaveRevisionInput['origin']

/** What the server is known to hold. */
export interface ServerText {
  text: string
  version: number
}

/** A save on its way. It is sent again word for word, key and all, until there is an answer. */
export interface SentText {
  text: string
  version: number
  origin: TypedOrigin
  key: string
}

/** A text its writer gave up for another's: it is kept beside the segment before anything else is sent. */
export interface AsideText {
  text: string
  /** The version it was typed over. */
  version: number
  key: string
}

/** How it stands with a typed text that the server has not confirmed. */
export type Standing =
  | { kind: 'typed' }
  | { kind: 'saving' }
  | { kind: 'waiting' }
  /** The session is over, or another's: it goes on when its person signs in again, in any window. */
  | { kind: 'signedOut' }
  | { kind: 'conflict'; conflict: SaveConflict }
  | { kind: 'refused'; failure: RequestFailed['failure'] }

/** What the browser's own store keeps of a typed text. */
export interface KeptText {
  articleId: string
  segmentId: number
  /** When the first of it was typed (milliseconds since 1970): the order in which texts are saved. */
  since: number
  text: string
  origin: TypedOrigin
  /** What the text was typed over. */
  base: ServerText
  sent: SentText | null
  aside: AsideText | null
  /** Key of a confirmation that follows the save; null when the text is not to be confirmed. */
  confirmKey: string | null
  /** The Spanish that was on the screen then. */
  confirmSource?: string | undefined
}

/** The text of one segment that the server does not hold yet. */
export interface TypedSegment extends KeptText {
  standing: Standing
}

/** Who and what is typed into, as the screen knows it. */
export interface TypedInto {
  articleId: string
  segment: { id: number; target: string; version: number; source?: string }
}

/** A fresh entry over what the server holds. */
export function typedOver({ articleId, segment }: TypedInto, since: number): TypedSegment {
  return {
    articleId,
    segmentId: segment.id,
    since,
    text: segment.target,
    origin: 'edit',
    base: { text: segment.target, version: segment.version },
    sent: null,
    aside: null,
    confirmKey: null,
    standing: { kind: 'typed' },
  }
}

/** Whether something is in the text, or on its way, that the server may not hold. */
export function isUnsaved(typed: TypedSegment): boolean {
  return typed.sent !== null || typed.aside !== null || typed.text !== typed.base.text
}

/** What the browser's store keeps of an entry. */
export function keptOf({ standing: _, ...kept }: TypedSegment): KeptText {
  return kept
}

/** What a kept text was typed over; never newer than what the server says it holds. */
export function baseOf(kept: KeptText, segment: TypedInto['segment'] | undefined): ServerText {
  if (!segment || kept.base.version <= segment.version) return kept.base
  return { text: segment.target, version: segment.version }
}

/** Whether a kept text asks for nothing that the server has not got. */
export function saysNothingNew(kept: KeptText, segment: TypedInto['segment']): boolean {
  return kept.text === segment.target && kept.confirmKey === null && kept.aside === null
}
