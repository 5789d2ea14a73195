import { liveFindings } from '@/components/finding/live-findings'
import type { SegmentDto } from '@/domain/segment'
import type { CheckedPair } from '@/language'
import { englishNow } from './english-now'
import type { NewText, ReviseDesk } from './revise-desk'
import type { SegmentSaver } from './segment-saver'
import type { TextHistory } from './text-history'
import type { TypedOrigin } from './typed-segment'

interface Writing {
  articleId: string
  saver: SegmentSaver
  history: TextHistory
  /** A segment as the server last told it. */
  known: (segment: SegmentDto) => SegmentDto
  /** A segment with this English, as the checks see it. */
  pairOf: (segment: SegmentDto, text: string) => CheckedPair
}

/** What changes texts: each goes through the saver, and into the history that undoes it. */
export function writingActs({ articleId, saver, history, known, pairOf }: Writing) {
  const step = ({ segment, text }: NewText) => ({
    segmentId: segment.id,
    before: englishNow(saver, known(segment)),
    after: text,
  })
  const write = ({ segment, text }: NewText, origin?: TypedOrigin) => {
    // Over what was shown, not over what has come in since: words nobody saw are merged, not replaced.
    saver.type({ articleId, segment }, text, origin)
    liveFindings.look(segment.id, () => pairOf(segment, englishNow(saver, known(segment))))
  }
  const rewrite = (texts: readonly NewText[], origin?: TypedOrigin) => {
    for (const each of texts) write(each, origin)
  }
  return {
    type: (segment, text, origin) => {
      const isTyping = origin === undefined || origin === 'edit'
      history.record({ steps: [step({ segment, text })], isTyping, at: performance.now() })
      write({ segment, text }, origin)
    },
    replace: (texts, origin) => {
      history.record({ steps: texts.map(step), isTyping: false, at: performance.now() })
      rewrite(texts, origin)
    },
    rewrite,
  } satisfies Partial<ReviseDesk>
}
