import { NewsBar } from './news-bar'
import { NotDecided } from './not-decided'
import type { Failure } from './use-failures'
import type { Review } from './use-review'

interface ReviewNoticesProps {
  review: Review
  failures: readonly Failure[]
  onShowNews: () => void
}

/** What is to be known wherever one reads: over the page, so that no line moves. */
export function ReviewNotices({ review, failures, onShowNews }: ReviewNoticesProps) {
  return (
    <div className="fixed inset-x-4 bottom-4 z-20 mx-auto flex max-w-2xl flex-col gap-2 pointer-coarse:bottom-20 print:hidden">
      <NotDecided
        failures={failures}
        onShow={({ row }) => review.goTo({ segmentId: row.segment.id, index: 0 })}
      />
      <NewsBar
        news={review.news}
        names={review.names}
        segments={review.workspace.segments}
        onShow={onShowNews}
      />
    </div>
  )
}
