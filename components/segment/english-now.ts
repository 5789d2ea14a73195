import type { SegmentSaver } from './segment-saver'

interface KnownSegment {
  id: number
  target: string
  version: number
}

/**
 * The English of a segment as it stands: typed, else saved. A save is answered a moment before the
 * screen is given the new segment; until then the saver knows better.
 */
export function englishNow(saver: SegmentSaver, segment: KnownSegment): string {
  const typed = saver.get(segment.id)
  if (typed) return typed.text
  const held = saver.held(segment.id)
  return held && held.version > segment.version ? held.text : segment.target
}
