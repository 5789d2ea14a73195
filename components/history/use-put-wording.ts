import { useState } from 'react'
import { textHistoryOf } from '@/components/segment/text-history'
import type { SegmentDto } from '@/domain/segment'
import { useRestoreRevision } from './mutations'

/** A wording that now stands in a segment, and what stood there before. */
interface Put {
  segmentId: number
  number: number
  before: string
  /** The revision it was saved as. */
  version: number
}

/**
 * Puts a wording into another segment of the article than its own. It can be taken back here at once, and
 * later where one writes, as everything that is done to a text.
 */
export function usePutWording(articleId: string, viewerId: string) {
  const { mutate, isPending, error } = useRestoreRevision(articleId)
  const [done, setDone] = useState<Put | null>(null)
  const history = textHistoryOf(articleId, viewerId)
  const put = ({ id: segmentId, position, version, target: before }: SegmentDto, text: string) =>
    mutate(
      { segmentId, version, text },
      {
        onSuccess: ({ segment }) => {
          const step = { segmentId, before, after: segment.target }
          history.record({ steps: [step], isTyping: false, at: performance.now() })
          setDone({ segmentId, number: position + 1, before, version: segment.version })
        },
      },
    )
  const takeBack = ({ segmentId, version, before: text }: Put) =>
    mutate(
      { segmentId, version, text },
      {
        onSuccess: () => {
          history.undo()
          setDone(null)
        },
      },
    )
  return { put, takeBack, done, isPending, error }
}
