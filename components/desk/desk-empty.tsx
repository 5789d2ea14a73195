'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/empty-state'
import { ARTICLE_STATES, type Queue } from '@/domain/article'
import type { QueueFilter } from '@/domain/article-inputs'
import { may } from '@/domain/permissions'
import type { CurrentUser } from '@/domain/person'

interface DeskEmptyProps {
  user: CurrentUser
  queue: Queue
  filter: QueueFilter
}

/** Why nothing is listed: the desk is empty, or the filter lets nothing through. */
export function DeskEmpty({ user, queue, filter }: DeskEmptyProps) {
  const t = useTranslations('desk')
  const isDeskEmpty = ARTICLE_STATES.every((state) => queue.counts[state] === 0)
  return (
    <div className="px-4 pt-16 sm:px-6">
      {isDeskEmpty ? <NoArticles user={user} /> : <NothingFound words={t(reasonOf(filter))} />}
    </div>
  )
}

function NoArticles({ user }: { user: CurrentUser }) {
  const t = useTranslations('desk')
  const canImport = may(user.role, 'article.import')
  return (
    <EmptyState
      title={t('emptyTitle')}
      text={canImport ? t('emptyText') : t('emptyTextReading')}
      action={
        canImport ? (
          <Link href="/desk/import" className={buttonClass({ variant: 'primary' })}>
            {t('import')}
          </Link>
        ) : undefined
      }
    />
  )
}

function NothingFound({ words }: { words: string }) {
  const t = useTranslations('desk')
  return (
    <EmptyState
      title={t('nothingFound')}
      text={words}
      action={
        <Link href="/desk" className={buttonClass()}>
          {t('showWholeQueue')}
        </Link>
      }
    />
  )
}

function reasonOf(filter: QueueFilter) {
  if (filter.q) return 'noTitleMatches'
  if (filter.due) return 'nothingLate'
  return filter.assignee ? 'nothingMine' : 'nothingInState'
}
