import { isUnreachable, RequestFailed } from '@/components/request/request'
import type { SegmentMoved } from '@/domain/resegment'
import type { SaveConflict, SavedSegment } from '@/domain/segment'
import { merge3 } from '@/language'
import type { TurnEnd } from './save-lane'
import type { SentText, ServerText, Standing, TypedSegment } from './typed-segment'

export const TYPED = { kind: 'typed' } as const

/** What a key does not end: it goes on waiting until its turn comes. */
export const STAYS: ReadonlySet<Standing['kind']> = new Set<Standing['kind']>([
  'conflict',
  'waiting',
  'signedOut',
])

/** A try is no success: what waited is shown waiting until there is an answer. */
export function whileSending({ standing }: TypedSegment): Standing {
  return STAYS.has(standing.kind) ? standing : { kind: 'saving' }
}

/**
 * The entry where one takes another's text in place of one's own: what was typed by now, also since the
 * server refused, is first set aside for good.
 */
export function giveWay(typed: TypedSegment, theirs: ServerText, key: string): TypedSegment {
  const { text, base } = typed
  const isNothing = text === theirs.text || text.trim() === ''
  const aside = isNothing ? null : { text, version: base.version, key }
  return { ...typed, text: theirs.text, base: theirs, aside, standing: TYPED }
}

/**
 * The entry after the server took `sent`. What was typed meanwhile stays and goes on from the
 * server's text; where another's words were merged in, both are merged word by word, and what
 * cannot merge becomes a conflict.
 */
export function afterAnswer(typed: TypedSegment, sent: SentText, answer: SavedSegment) {
  const { target, version } = answer.segment
  const settled: TypedSegment = {
    ...typed,
    base: { text: target, version },
    sent: null,
    standing: TYPED,
  }
  if (typed.text === sent.text) return withServerText(settled, sent, target)
  // White space alone is stored as no text (domain/segment-inputs.ts).
  const isAsSent = target === (sent.text.trim() === '' ? '' : sent.text)
  if (isAsSent) return settled
  const { text } = merge3(sent.text, typed.text, target)
  return text === null
    ? { ...settled, standing: clash(sent.text, answer) }
    : { ...settled, text, confirmKey: null }
}

/** The entry after the server refused, or did not answer. */
export function afterFailure(typed: TypedSegment, error: unknown): TypedSegment {
  const failure = error instanceof RequestFailed ? error.failure : UNEXPECTED
  if (isSignedOut(error)) return { ...typed, standing: { kind: 'signedOut' } }
  if (mayTryAgain(error)) return { ...typed, standing: { kind: 'waiting' } }
  const refused: TypedSegment = { ...typed, sent: null, confirmKey: null, standing: typed.standing }
  if (failure.reason === 'text_changed' && failure.details !== undefined) {
    const conflict = failure.details as unknown as SaveConflict
    return { ...refused, standing: { kind: 'conflict', conflict } }
  }
  return { ...refused, standing: { kind: 'refused', failure } }
}

/**
 * Where the text went when its segment was split or joined meanwhile; null for every other failure.
 * Only an answer to a save counts: a confirmation carries no text that could have been kept.
 */
export function movedTo(error: unknown): SegmentMoved | null {
  if (!(error instanceof RequestFailed) || error.failure.reason !== 'segment_moved') return null
  return error.failure.details as unknown as SegmentMoved
}

/**
 * Who waits after a failure. A server that cannot be reached, or that does not know who asks, would
 * answer the next text no better; one that fails on this text may well take the others.
 */
export function endOfTurn(error: unknown): TurnEnd {
  if (isSignedOut(error)) return 'closed'
  if (!mayTryAgain(error)) return 'done'
  return error instanceof RequestFailed && error.status === 500 ? 'later' : 'closed'
}

/** No answer came, or one that says "later": the same request again, after a pause. */
function mayTryAgain(error: unknown): boolean {
  return isUnreachable(error) || (error instanceof RequestFailed && error.status === 429)
}

function isSignedOut(error: unknown): boolean {
  return error instanceof RequestFailed && error.status === 401
}

/** Nothing newer was typed: what the server holds is the text. Words nobody saw are not confirmed. */
function withServerText(typed: TypedSegment, sent: SentText, target: string): TypedSegment {
  const confirmKey = target === sent.text ? typed.confirmKey : null
  return { ...typed, text: target, confirmKey }
}

function clash(base: string, { segment }: SavedSegment) {
  const { target: text, version, editedById: byId, editedAt: at } = segment
  const conflict: SaveConflict = { current: { text, version, byId, at }, base, alternativeId: 0 }
  return { kind: 'conflict', conflict } as const
}

const UNEXPECTED = { code: 'internal', reason: 'unexpected', requestId: null } as const
