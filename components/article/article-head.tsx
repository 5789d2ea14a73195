'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useMemo } from 'react'
import { ArticleStateTag } from '@/components/desk/article-state-tag'
import { DueTime } from '@/components/desk/due-time'
import { PageHeader } from '@/components/shell/page-header'
import { ProgressBar } from '@/components/ui/progress-bar'
import { isWhole, type Workspace } from '@/domain/segment'
import { ArticleTabs, type ArticleView } from './article-tabs'
import { progressOf } from './progress'

interface ArticleHeadProps {
  workspace: Pick<Workspace, 'article' | 'segments' | 'names' | 'nextFrom'>
  /** Which of the article's views this is. */
  current: ArticleView
  /** What else is true now: saved, offline. */
  status?: ReactNode
  /** Who else is here: the first to give way where there is little room. */
  presence?: ReactNode
  /** What to do next, the main act last. */
  actions?: ReactNode
}

/**
 * The head of every view of an article: its title and the next act, then the views and how it stands.
 * Two lines whatever comes and goes, so that what is read below never moves.
 */
export function ArticleHead(props: ArticleHeadProps) {
  const { workspace, current, status, presence, actions } = props
  const { article, segments, names } = workspace
  const t = useTranslations('shell')
  const words = useTranslations('segment')
  const isUntitled = article.title.trim() === ''
  return (
    <PageHeader
      title={isUntitled ? article.sourceTitle : article.title}
      titleLang={isUntitled ? 'es' : 'en'}
      parent={{ href: '/desk', label: t('desk') }}
      actions={actions}
    >
      <div className="flex gap-x-6 max-sm:flex-col-reverse">
        <ArticleTabs articleId={article.id} current={current} />
        <div className={STATUS}>
          <span className="flex min-w-0 max-sm:order-last sm:flex-1 sm:max-lg:sr-only lg:w-0 lg:justify-end">
            {presence}
          </span>
          {article.assigneeId === null ? null : (
            <span className="max-2xl:hidden">
              {words('revisedBy', { name: names[article.assigneeId] ?? '–' })}
            </span>
          )}
          <DueTime article={article} />
          <ArticleStateTag state={article.state} />
          {isWhole(workspace) ? <Progress segments={segments} /> : null}
          {status}
        </div>
      </div>
    </PageHeader>
  )
}

function Progress({ segments }: { segments: Workspace['segments'] }) {
  const t = useTranslations('segment')
  const progress = useMemo(() => progressOf(segments), [segments])
  const label = t('progress', { confirmed: progress.confirmed, segments: progress.segments })
  const words = t('progressWords', { confirmed: progress.confirmedWords, words: progress.words })
  return (
    <span className="flex items-center gap-2" title={words}>
      <ProgressBar
        label={`${label}, ${words}`}
        value={progress.confirmedWords}
        max={progress.words}
        className="w-20 sm:max-lg:hidden"
      />
      <span aria-hidden className="sm:max-lg:hidden">
        {label}
      </span>
      <span aria-hidden className="hidden sm:max-lg:inline">
        {progress.confirmed}/{progress.segments}
      </span>
      <span aria-hidden className="text-faint max-2xl:hidden">
        {words}
      </span>
    </span>
  )
}

const STATUS =
  'flex items-center gap-x-4 text-[0.8125rem] text-muted tabular max-sm:flex-wrap max-sm:pb-1 sm:-mb-2 sm:min-w-fit sm:flex-1 sm:justify-end sm:whitespace-nowrap lg:gap-x-5'
