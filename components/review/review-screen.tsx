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
import { BaselineMissing } from './baseline-missing'
import { neighbourChange } from './change-order'
import type { ReviewDesk } from './review-desk'
import { ReviewList } from './review-list'
import { ReviewNotices } from './review-notices'
import { ReviewPanel } from './review-panel'
import type { ReviewRow } from './review-rows'
import { ReviewToolbar, useBaselineName, useRestoreLabel } from './review-toolbar'
import { useDecisions } from './use-decisions'
import { useNews } from './use-news'
import { useAskBeforeLeaving } from './use-on-their-way'
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
  const { show, place, select, goTo, giveBack, baseline } = review
  const rows = baseline.isMissing ? NO_ROWS : review.rows
  const [amending, setAmending] = useState<number | null>(null)
  const { asking, ask, follow, showNews } = useNews(review, articleId, viewer.id)
  const [lit, setLit] = useState<string | null>(null)
  const { decide, failures, tell, busy } = useDecisions({ articleId, viewer, rows, place, goTo })
  useAskBeforeLeaving(articleId)
  const standing = useStanding(review, viewer)
  const desk = useMemo<ReviewDesk>(
    () => ({
      articleId,
      viewer,
      ...standing,
      select,
      decide,
      tell,
      giveBack,
      amend: setAmending,
      ask,
      follow,
      light: setLit,
    }),
    [articleId, viewer, standing, select, decide, tell, giveBack, ask, follow],
  )
  const onStep = (step: 1 | -1) => {
    const next = neighbourChange(rows, place, step)
    if (next) goTo(next)
  }
  useReviewActions({ rows, place, desk, busy, onStep })
  return (
    <>
      <Head review={review} articleId={articleId} viewer={viewer} />
      <div className="mx-auto grid w-full max-w-[104rem] flex-1 grid-cols-1 pointer-coarse:pb-14 lg:grid-cols-[minmax(0,1fr)_18rem] xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <ToStanding />
          <ReviewToolbar review={review} onStep={onStep} />
          <ReviewNotices
            review={review}
            failures={failures.filter(({ row }) => row.segment.id !== amending)}
            onShowNews={showNews}
          />
          {baseline.isMissing ? (
            <BaselineMissing isFailed={baseline.isFailed} onRetry={baseline.ask} />
          ) : (
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
          )}
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

/** Which article, and who else is at it: the others see where one stands. */
function Head({ review, articleId, viewer }: ReviewScreenProps & { review: Review }) {
  const { workspace, place } = review
  const presence = useFollowed({ articleId, segmentId: place.segmentId ?? null })
  return (
    <ArticleHead
      workspace={workspace}
      current="review"
      presence={
        <OthersHere presence={presence} segments={workspace.segments} viewerId={viewer.id} />
      }
    />
  )
}

const NO_ROWS: readonly ReviewRow[] = []

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
