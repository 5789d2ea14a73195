import { useCallback, useState } from 'react'
import { adoptBegun } from '@/components/comment/adopt-begun'
import { focusCommentField } from '@/components/comment/focus-comments'
import type { SegmentDto } from '@/domain/segment'
import { changeAddress } from './change-address'
import { focusRow, rowId } from './review-desk'
import type { Review } from './use-review'

/**
 * How one is led to what others changed meanwhile, and on which segment a comment is being written: where
 * they split or joined that, what is written goes along to the segment that has its words now.
 */
export function useNews(review: Review, articleId: string, viewerId: string) {
  const [asking, ask] = useState<number | null>(null)
  const { news, standing, showNews, select } = review
  const goTo = useCallback(
    (segment: SegmentDto) => {
      showNews()
      select({ segmentId: segment.id })
      // It may have had no number in the text shown till now.
      changeAddress({ segment: String(segment.position + 1) })
    },
    [showNews, select],
  )
  /** To the segment a comment went to that was sent from one that stands no more. */
  const follow = useCallback(
    (segment: SegmentDto) => {
      goTo(segment)
      requestAnimationFrame(() => focusRow(segment.id))
    },
    [goTo],
  )
  const show = () => {
    const isGone = asking !== null && standing.every(({ id }) => id !== asking)
    const heir = isGone ? adoptBegun(viewerId, articleId, standing).get(asking) : undefined
    const first = standing.find(({ id }) => id === news?.segmentIds[0])
    showNews()
    if (isGone) ask(heir?.id ?? null)
    if (heir) {
      goTo(heir)
      requestAnimationFrame(() => focusCommentField(`#${rowId(heir.id)}`))
    } else if (first) follow(first)
  }
  return { asking, ask, follow, showNews: show }
}
