'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { Badge } from '@/components/ui/badge'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { ArticleState, QueueRow } from '@/domain/article'
import type { CurrentUser } from '@/domain/person'
import { ArticleStateTag } from './article-state-tag'
import { AssigneeMenu } from './assignee-menu'
import { DueTime } from './due-time'
import { Moment } from './moment'
import { nextStop } from './next-stop'

interface QueueLineProps {
  row: QueueRow
  names: Record<string, string>
  user: CurrentUser
  /** False under a heading that already says the state; the count of words stands there instead. */
  isStateShown: boolean
}

/** One article of the queue. The whole line leads to where this person works on it next. */
export const QueueLine = memo(function QueueLine(props: QueueLineProps) {
  const { row, names, user, isStateShown } = props
  return (
    <li className="relative isolate mx-4 grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-2 border-b border-rule py-3.5 before:absolute before:-inset-x-3 before:inset-y-0 before:-z-10 hover:before:bg-sunken sm:mx-6 @4xl:grid-cols-[minmax(0,1fr)_9.5rem_9rem_9.5rem_7rem] @6xl:grid-cols-[minmax(0,1fr)_12.5rem_9rem_9.5rem_7rem] @4xl:items-start">
      <Titles row={row} href={nextStop(row, user.role)} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-[0.8125rem] text-muted @4xl:contents">
        <div className="flex items-center gap-3 empty:hidden @4xl:empty:flex @4xl:flex-col @4xl:items-stretch @4xl:gap-2 @4xl:pt-1.5">
          {isStateShown ? <ArticleStateTag state={row.state} /> : null}
          <Progress row={row} areWordsShown={!isStateShown} />
        </div>
        <Signals row={row} />
        {/* Above the line's own link, so that it can be reached. */}
        <div className="relative z-10 max-w-44 min-w-0 shrink-0 pointer-coarse:-my-2.5 @4xl:max-w-none @4xl:pt-0.5">
          <AssigneeMenu row={row} names={names} user={user} />
        </div>
        <div className="flex flex-wrap gap-x-3 @4xl:flex-col @4xl:items-end @4xl:pt-1">
          <Moment at={row.updatedAt} className="tabular @4xl:text-right" />
          <DueTime article={row} />
        </div>
      </div>
    </li>
  )
})

function Titles({ row, href }: { row: QueueRow; href: string }) {
  const t = useTranslations('desk')
  const isUntranslated = row.title === row.sourceTitle
  return (
    <div className="min-w-0">
      <Link
        href={href}
        prefetch={false}
        lang={isUntranslated ? 'es' : 'en'}
        className="font-serif text-[1.1875rem] leading-6.5 font-[600] tracking-[-0.008em] text-pretty wrap-anywhere text-ink no-underline decoration-1 underline-offset-4 after:absolute after:inset-0 hover:underline focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
      >
        {row.title === '' ? t('untitled') : row.title}
      </Link>
      {isUntranslated ? null : (
        <p
          lang="es"
          className="mt-0.5 truncate font-serif text-[0.9375rem] leading-5.5 text-muted italic"
        >
          {row.sourceTitle}
        </p>
      )}
    </div>
  )
}

/** Words, not segments: a title counts for less than a paragraph. */
function Progress({ row, areWordsShown }: { row: QueueRow; areWordsShown: boolean }) {
  const t = useTranslations('desk')
  const { confirmedWords, words } = row.progress
  if (FINISHED.includes(row.state)) return null
  const label = t('progress', { confirmed: confirmedWords, words })
  return (
    <>
      {areWordsShown ? <span className="text-xs tabular">{label}</span> : null}
      <ProgressBar label={label} value={confirmedWords} max={words} className="w-20 @4xl:w-full" />
    </>
  )
}

const FINISHED: readonly ArticleState[] = ['published', 'unpublished', 'retracted']

function Signals({ row }: { row: QueueRow }) {
  const t = useTranslations('desk')
  const isAmended = row.isLive && row.state !== 'published'
  return (
    <div className="flex flex-wrap gap-1.5 empty:hidden @4xl:pt-1 @4xl:empty:block">
      {row.blockingFindings > 0 && (
        <Badge tone="blocking">{t('blocking', { count: row.blockingFindings })}</Badge>
      )}
      {row.openQuestions > 0 && (
        <Badge tone="warning">{t('questions', { count: row.openQuestions })}</Badge>
      )}
      {isAmended && <Badge tone="accent">{t('correction')}</Badge>}
    </div>
  )
}
