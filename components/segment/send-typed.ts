import type { SavedSegment } from '@/domain/segment'
import { afterAnswer, whileSending } from './save-outcome'
import type { SegmentTransport } from './segment-transport'
import { isUnsaved, type TypedSegment } from './typed-segment'

/** What an answer makes of an entry, which may have grown since it was asked for. */
export type Change = (now: TypedSegment) => TypedSegment

interface Answered {
  /** Null where the answer tells nothing of the segment. */
  saved: SavedSegment | null
  change: Change
}

/** The entry as it goes out: its text with the key that every repetition bears too. */
export function outgoing(typed: TypedSegment, newKey: () => string): TypedSegment {
  const standing = whileSending(typed)
  if (typed.aside !== null || !isUnsaved(typed)) return { ...typed, standing }
  const { text, origin, base } = typed
  const sent = typed.sent ?? { text, origin, version: base.version, key: newKey() }
  return { ...typed, sent, standing }
}

/** Sends what is next of an entry: a text to be set aside, its text, or its confirmation. */
export async function sendNext(
  transport: SegmentTransport,
  { segmentId, aside, sent, base, confirmKey, confirmSource }: TypedSegment,
): Promise<Answered> {
  if (aside !== null) {
    const { alternativeId } = await transport.setAside(segmentId, aside)
    // Bookkeeping only: the text is in the history whether it counts as settled or not.
    if (alternativeId !== null) void transport.resolve(alternativeId, 'theirs').catch(() => null)
    return { saved: null, change: (now) => ({ ...now, aside: null }) }
  }
  if (sent !== null) {
    const saved = await transport.save(segmentId, sent)
    return { saved, change: (now) => afterAnswer(now, sent, saved) }
  }
  const key = confirmKey ?? ''
  const saved = await transport.confirm(
    segmentId,
    { version: base.version, source: confirmSource },
    key,
  )
  return {
    saved,
    change: (now) => ({ ...now, confirmKey: now.confirmKey === key ? null : now.confirmKey }),
  }
}
