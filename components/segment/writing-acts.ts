import type { SegmentDto } from '@/domain/segment'
import { englishNow } from './english-now'
import type { NewText, ReviseDesk } from './revise-desk'
import type { SegmentSaver } from './segment-saver'
import type { TextHistory } from './text-history'

interface Writing {
  articleId: string
  saver: SegmentSaver
  history: TextHistory
  /** A segment as the server last told it. */
  known: (segment: SegmentDto) => SegmentDto
}

/** What changes texts: each goes through the saver, and into the history that undoes it. */
export function writingActs({ articleId, saver, history, known }: Writing) {
  const step = ({ segment, text }: NewText) => ({
    segmentId: segment.id,
    before: englishNow(saver, known(segment)),
    after: text,
  })
  const rewrite = (texts: readonly NewText[]) => {
    for (const { segment, text } of texts) saver.type({ articleId, segment: known(segment) }, text)
  }
  return {
    type: (segment, text, origin) => {
      const isTyping = origin === undefined || origin === 'edit'
      history.record({ steps: [step({ segment, text })], isTyping, at: performance.now() })
      saver.type({ articleId, segment: known(segment) }, text, origin)
    },
    replace: (texts) => {
      history.record({ steps: texts.map(step), isTyping: false, at: performance.now() })
      rewrite(texts)
    },
    rewrite,
  } satisfies Partial<ReviseDesk>
}
