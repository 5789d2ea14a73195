'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { ArticleHead } from '@/components/article/article-head'
import { OthersHere } from '@/components/presence/others-here'
import { useFollowed } from '@/components/presence/use-presence'
import { fetchQuietly, Nothing } from '@/components/ui/fetch-part'
import { may } from '@/domain/permissions'
import type { CurrentUser } from '@/domain/person'
import { neighbourChange } from './change-order'
import { NewsBar } from './news-bar'
import type { ReviewDesk } from './review-desk'
import { ReviewList } from './review-list'
import { ReviewPanel } from './review-panel'
import { ReviewToolbar, useBaselineName, useRestoreLabel } from './review-toolbar'
import { useDecisions } from './use-decisions'
import { useNews } from './use-news'
import { type Review, useReview } from './use-review'
import { useReviewActions } from './use-review-actions'

const SelectionButton = dynamic(
  () =>
    fetchQuietly(() =>
      import('@/components/comment/selection-button').then((module) => module.SelectionButton),
    ),
  { loading: Nothing },
)

interface ReviewScreenProps {
  articleId: string
  viewer: CurrentUser
}

/** The editor's screen: every change from the draft or the signed text, and what to do about it. */
export function ReviewScreen({ articleId, viewer }: ReviewScreenProps) {
  const review = useReview(articleId, viewer)
  const { rows, show, place, select, goTo, giveBack } = review
  const [amending, setAmending] = useState<number | null>(null)
  const { asking, ask, follow, showNews } = useNews(review, articleId, viewer.id)
  const [lit, setLit] = useState<string | null>(null)
  const { index } = place
  const { decide, failures, busy } = useDecisions({ articleId, viewer, rows, index, goTo })
  const standing = useStanding(review, viewer)
  const desk = useMemo<ReviewDesk>(
    () => ({
      articleId,
      viewer,
      ...standing,
      select,
      decide,
      giveBack,
      amend: setAmending,
      ask,
      follow,
      light: setLit,
    }),
    [articleId, viewer, standing, select, decide, giveBack, ask, follow],
  )
  const onStep = (step: 1 | -1) => {
    const next = neighbourChange(rows, place, step)
    if (next) goTo(next)
  }
  const presence = useFollowed({ articleId, segmentId: place.segmentId ?? null })
  useReviewActions({ rows, place, desk, busy, onStep })
  return (
    <>
      <ArticleHead
        workspace={review.workspace}
        current="review"
        presence={
          <OthersHere
            presence={presence}
            segments={review.workspace.segments}
            viewerId={viewer.id}
          />
        }
      />
      <div className="mx-auto grid w-full max-w-[104rem] flex-1 grid-cols-1 pointer-coarse:pb-14 lg:grid-cols-[minmax(0,1fr)_18rem] xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <ToStanding />
          <ReviewToolbar review={review} onStep={onStep} />
          <NewsBar
            news={review.news}
            names={desk.names}
            segments={review.workspace.segments}
            onShow={showNews}
          />
          <ReviewList
            rows={rows}
            show={show}
            place={place}
            desk={desk}
            amending={amending}
            asking={asking}
            lit={lit}
            busy={busy}
            failures={failures}
          />
        </div>
        <ReviewPanel
          review={review}
          articleId={articleId}
          viewer={viewer}
          canDecide={standing.canDecide}
          onJump={select}
        />
      </div>
      {desk.canComment ? <SelectionButton /> : null}
    </>
  )
}

/** Where there is no room beside them, the changes come first; where the article stands is a step away. */
function ToStanding() {
  const t = useTranslations('review')
  return (
    <a
      href="#article-standing"
      className="flex min-h-11 items-center justify-between border-b border-rule px-4 text-sm font-[540] no-underline sm:px-6 lg:hidden"
    >
      {t('panel')} <span aria-hidden>↓</span>
    </a>
  )
}

function useStanding(review: Review, viewer: CurrentUser) {
  const baselineName = useBaselineName(review)(review.against)
  const restoreLabel = useRestoreLabel(review)
  const { names } = review
  const isInReview = review.workspace.article.state === 'in_review'
  const canDecide = isInReview && may(viewer.role, 'segment.decide')
  const canComment = may(viewer.role, 'comment.write')
  return useMemo(
    () => ({ names, baselineName, restoreLabel, canDecide, canComment }),
    [names, baselineName, restoreLabel, canDecide, canComment],
  )
}
