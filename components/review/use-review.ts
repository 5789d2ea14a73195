import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { workspaceQuery } from '@/components/article/queries'
import { spansBySegment } from '@/components/comment/comment-marks'
import { commentSpansQuery } from '@/components/comment/queries'
import { versionTextQuery } from '@/components/version/queries'
import { textsBefore } from '@/domain/pair-versions'
import type { CurrentUser } from '@/domain/person'
import type { ReviewState } from '@/domain/review'
import type { Workspace } from '@/domain/segment'
import { contentOf } from '@/domain/workspace-content'
import { type Against, againstFrom, type Baselines, choicesOf, previousVersion } from './baseline'
import { reviewQuery } from './queries'
import { reviewRows } from './review-rows'
import { useHeldText } from './use-held-text'
import { usePlace } from './use-place'

/** Everything the review shows, from the server's answers and the address. */
export function useReview(articleId: string, viewer: CurrentUser) {
  const { data: newest } = useSuspenseQuery(workspaceQuery(articleId))
  const { workspace, news, showNews, giveBack } = useHeldText(newest, viewer.id)
  const { data: review } = useSuspenseQuery(reviewQuery(articleId))
  const { data: spans } = useQuery(commentSpansQuery(articleId))
  const comments = useMemo(() => {
    // Words are found in the newest text; where an older one is shown they would be others.
    const isHeld = (id: number) => news?.segmentIds.includes(id) ?? false
    return spansBySegment(spans?.filter(({ segmentId }) => !isHeld(segmentId)))
  }, [spans, news])
  const params = useSearchParams()
  const against = againstFrom(params.get('against'), workspace.article, review)
  const { baselines, ...baseline } = useBaselines({ review, against, workspace })
  const rows = useMemo(
    () => reviewRows({ workspace, review, against, baselines, comments, viewerId: viewer.id }),
    [workspace, review, against, baselines, comments, viewer.id],
  )
  const names = useMemo(
    () => ({ ...newest.names, ...review.names, [viewer.id]: viewer.name }),
    [newest.names, review.names, viewer.id, viewer.name],
  )
  const segmentIds = useMemo(
    () => workspace.segments.map((segment) => segment.id),
    [workspace.segments],
  )
  return {
    workspace,
    /** The segments as they are cut now, also while others are shown. */
    standing: newest.segments,
    news,
    showNews,
    giveBack,
    review,
    rows,
    names,
    against,
    baselines,
    /** Whether the older version to compare with is here, and how to ask for it again. */
    baseline,
    choices: choicesOf(workspace.article, review),
    show: params.get('show') === 'all' ? ('all' as const) : ('changed' as const),
    ...usePlace(segmentIds),
  }
}

export type Review = ReturnType<typeof useReview>

interface Compared {
  workspace: Workspace
  review: ReviewState
  against: Against
}

function useBaselines({ workspace, review, against }: Compared) {
  const number = previousVersion(workspace.article)
  const isAsked = against === 'previous' && number !== null
  const {
    data: text,
    isError,
    refetch,
  } = useQuery({
    ...versionTextQuery(workspace.article.id, number ?? 1),
    enabled: isAsked,
  })
  const baselines = useMemo<Baselines>(
    () => ({
      approved: review.lastApproved,
      previous:
        text === undefined || number === null
          ? null
          : {
              number,
              targets: Object.fromEntries(textsBefore(text.content, contentOf(workspace))),
            },
    }),
    [review.lastApproved, text, number, workspace],
  )
  const isMissing = isAsked && baselines.previous === null
  return { baselines, isMissing, isFailed: isMissing && isError, ask: () => void refetch() }
}
