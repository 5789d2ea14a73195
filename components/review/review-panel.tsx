import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ArticleActs } from '@/components/publication/article-acts-panel'
import { StandingWords } from '@/components/publication/standing-words'
import type { CurrentUser } from '@/domain/person'
import { BlockerList } from './blocker-list'
import { focusRow } from './review-desk'
import type { Review } from './use-review'

interface ReviewPanelProps {
  review: Review
  articleId: string
  viewer: CurrentUser
  canDecide: boolean
  onJump: (place: { segmentId: number }) => void
}

/** Where the article stands, what blocks its approval, and every act open to the viewer. */
export function ReviewPanel({ review, articleId, viewer, canDecide, onJump }: ReviewPanelProps) {
  const t = useTranslations('review')
  const { article } = review.workspace
  const jump = (segmentId: number) => {
    onJump({ segmentId })
    requestAnimationFrame(() => focusRow(segmentId))
  }
  return (
    <aside
      aria-label={t('panel')}
      className="border-rule max-xl:order-1 max-xl:border-b xl:border-l"
    >
      <div className="flex flex-col gap-5 px-4 py-5 sm:px-6 xl:sticky xl:top-22 xl:max-h-[calc(100dvh-5.5rem)] xl:overflow-y-auto">
        <StandingWords article={article} names={review.names} />
        {UNSIGNED.has(article.state) ? (
          <BlockerList blockers={review.review.blockers} rows={review.rows} onJump={jump} />
        ) : null}
        <ArticleActs
          {...{ articleId, viewer }}
          workspace={review.workspace}
          review={review.review}
          rows={review.rows}
        />
        <p className="flex flex-wrap gap-x-4 gap-y-1 border-t border-rule pt-3 text-[0.8125rem]">
          <Link
            href={`/desk/articles/${articleId}/compare/draft...working`}
            className="text-accent underline underline-offset-4"
          >
            {t('compareLink')}
          </Link>
          {canDecide ? <span className="text-muted">{t('keys')}</span> : null}
        </p>
      </div>
    </aside>
  )
}

const UNSIGNED: ReadonlySet<string> = new Set([
  'in_revision',
  'submitted',
  'in_review',
  'changes_requested',
])
