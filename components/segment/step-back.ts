import { merge3 } from '@/language'
import type { TextStep } from './text-history'

/** What became of one step that was to be taken back. */
export interface SteppedBack {
  segmentId: number
  /** The text to write; null where another's words stand in the way. */
  text: string | null
}

/**
 * Takes steps back from the texts as they stand: where nothing else happened, to the text before;
 * where others wrote elsewhere in the segment, only our own words go; where they wrote over them,
 * nothing is touched.
 */
export function stepBack(
  steps: readonly TextStep[],
  textNow: (segmentId: number) => string | null,
): SteppedBack[] {
  return steps.map(({ segmentId, before, after }) => {
    const now = textNow(segmentId)
    if (now === null) return { segmentId, text: null }
    if (now === after) return { segmentId, text: before }
    return { segmentId, text: merge3(after, before, now).text }
  })
}

/** The same steps the other way round, for doing again what was undone. */
export function turned(steps: readonly TextStep[]): TextStep[] {
  return steps.map(({ segmentId, before, after }) => ({ segmentId, before: after, after: before }))
}
