import { countWords } from '@/domain/count-words'
import type { SegmentProgress } from '@/domain/progress'
import type { SegmentDto } from '@/domain/segment'
import { rememberByText } from './remember-by-text'

type Counted = Pick<SegmentDto, 'source' | 'state'>

/**
 * How far the segments of an article are, in segments and in words of the Spanish. An empty
 * article gives zeros.
 */
export function progressOf(segments: readonly Counted[]): SegmentProgress {
  const done = segments.filter(isDone)
  return {
    segments: segments.length,
    confirmed: done.length,
    reviewed: segments.filter((segment) => segment.state === 'reviewed').length,
    untranslated: segments.filter((segment) => segment.state === 'untranslated').length,
    confirmedWords: wordsOf(done),
    words: wordsOf(segments),
  }
}

/** Somebody stands behind its text. */
export function isDone({ state }: Pick<SegmentDto, 'state'>): boolean {
  return state === 'confirmed' || state === 'reviewed'
}

function wordsOf(segments: readonly Counted[]): number {
  return segments.reduce((sum, { source }) => sum + wordsIn(source), 0)
}

const wordsIn = rememberByText(countWords)
