import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ArticleActs } from '@/components/publication/article-acts-panel'
import { StandingWords } from '@/components/publication/standing-words'
import { buttonClass } from '@/components/ui/button-class'
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

/**
 * Where the article stands, what blocks its approval, and every act open to the viewer: beside
 * the changes, or after them where there is no room, with a line above them that leads here.
 */
export function ReviewPanel({ review, articleId, viewer, canDecide, onJump }: ReviewPanelProps) {
  const t = useTranslations('review')
  const { article } = review.workspace
  const jump = (segmentId: number) => {
    onJump({ segmentId })
    requestAnimationFrame(() => focusRow(segmentId))
  }
  return (
    <aside aria-label={t('panel')} className="border-rule max-lg:border-t lg:border-l">
      <div className="flex flex-col gap-5 px-4 py-5 sm:px-6 max-lg:max-w-xl lg:sticky lg:top-(--head) lg:max-h-[calc(100dvh-var(--head))] lg:overflow-y-auto">
        <StandingWords article={article} names={review.names} />
        {HANDED_IN.has(article.state) ? (
          <BlockerList blockers={review.review.blockers} rows={review.rows} onJump={jump} />
        ) : null}
        {IN_THE_WORKSPACE.has(article.state) ? (
          <Link href={`/desk/articles/${articleId}/revise`} className={buttonClass()}>
            {t('toWorkspace')}
          </Link>
        ) : null}
        <ArticleActs
          articleId={articleId}
          viewer={viewer}
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
          {canDecide ? <span className="text-muted pointer-coarse:hidden">{t('keys')}</span> : null}
        </p>
      </div>
    </aside>
  )
}

const HANDED_IN: ReadonlySet<string> = new Set(['submitted', 'in_review'])

/** Work goes on there before there is anything to review. */
const IN_THE_WORKSPACE: ReadonlySet<string> = new Set([
  'imported',
  'drafted',
  'in_revision',
  'changes_requested',
])
