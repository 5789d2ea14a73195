'use client'

import { useCallback, useMemo, useState } from 'react'
import { ArticleHead } from '@/components/article/article-head'
import { may } from '@/domain/permissions'
import type { CurrentUser } from '@/domain/person'
import { changeAddress } from './change-address'
import { type ChangeAt, neighbourChange } from './change-order'
import { focusChange, type ReviewDesk } from './review-desk'
import { ReviewList } from './review-list'
import { ReviewPanel } from './review-panel'
import type { ReviewRow } from './review-rows'
import { ReviewToolbar, useBaselineName } from './review-toolbar'
import { useDecisions } from './use-decisions'
import { type Review, useReview } from './use-review'
import { useReviewKeys } from './use-review-keys'

interface ReviewScreenProps {
  articleId: string
  viewer: CurrentUser
}

/** The editor's screen: every change from the draft or the signed text, and what to do about it. */
export function ReviewScreen({ articleId, viewer }: ReviewScreenProps) {
  const review = useReview(articleId, viewer)
  const { rows, show, place } = review
  const [amending, setAmending] = useState<number | null>(null)
  const { select, goTo } = useSelection(rows)
  const { index } = place
  const { decide, failure, busy } = useDecisions({ articleId, viewer, rows, index, goTo })
  const { names, baselineName, canDecide } = useStanding(review, viewer)
  const desk = useMemo<ReviewDesk>(
    () => ({
      ...{ articleId, viewer, names, baselineName, canDecide, select, decide },
      amend: setAmending,
    }),
    [articleId, viewer, names, baselineName, canDecide, select, decide],
  )
  const onStep = (step: 1 | -1) => {
    const next = neighbourChange(rows, place, step)
    if (next) goTo(next)
  }
  useReviewKeys({ rows, place, desk, busy, onStep })
  return (
    <>
      <ArticleHead workspace={review.workspace} current="review" />
      <div className="mx-auto grid w-full max-w-[104rem] flex-1 grid-cols-1 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 max-xl:order-2">
          <ReviewToolbar review={review} onStep={onStep} />
          <ReviewList {...{ rows, show, place, desk, amending, busy, failure }} />
        </div>
        <ReviewPanel review={review} articleId={articleId} viewer={viewer} onJump={select} />
      </div>
    </>
  )
}

/** Selecting is going to an address; `goTo` also takes the focus along. */
function useSelection(rows: readonly ReviewRow[]) {
  const select = useCallback(
    ({ segmentId, index }: Partial<ChangeAt>) => {
      const row = rows.find((each) => each.segment.id === segmentId)
      changeAddress({
        segment: row ? String(row.segment.position + 1) : null,
        change: index === undefined ? null : String(index + 1),
      })
    },
    [rows],
  )
  const goTo = useCallback(
    (change: ChangeAt) => {
      select(change)
      focusChange(change)
    },
    [select],
  )
  return { select, goTo }
}

function useStanding(review: Review, viewer: CurrentUser) {
  const baselineName = useBaselineName(review)(review.against)
  const isInReview = review.workspace.article.state === 'in_review'
  return {
    names: review.names,
    baselineName,
    canDecide: isInReview && may(viewer.role, 'segment.decide'),
  }
}
