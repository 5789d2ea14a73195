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
  /** What to do next, the main act last. */
  actions?: ReactNode
  /** Right of the tabs: lanes, filters. */
  children?: ReactNode
}

/** The head of every view of an article: title, state, progress, who revises it, and the views. */
export function ArticleHead(props: ArticleHeadProps) {
  const { workspace, current, status, actions, children } = props
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
      status={
        <>
          <ArticleStateTag state={article.state} />
          {isWhole(workspace) ? <Progress segments={segments} /> : null}
          {article.assigneeId === null ? null : (
            <span className="max-md:hidden xl:max-2xl:hidden">
              {words('revisedBy', { name: names[article.assigneeId] ?? '–' })}
            </span>
          )}
          <DueTime article={article} />
          {status}
        </>
      }
    >
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <ArticleTabs articleId={article.id} current={current} />
        {children}
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
        className="w-20"
      />
      <span aria-hidden>{label}</span>
      <span aria-hidden className="text-faint max-xl:hidden">
        {words}
      </span>
    </span>
  )
}
