'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FailureBar } from '@/components/request/failure-bar'
import { PageHeader } from '@/components/shell/page-header'
import { buttonClass } from '@/components/ui/button-class'
import { Skeleton } from '@/components/ui/skeleton'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Queue } from '@/domain/article'
import type { QueueFilter } from '@/domain/article-inputs'
import { may } from '@/domain/permissions'
import type { CurrentUser } from '@/domain/person'
import { DeskEmpty } from './desk-empty'
import { queueQuery } from './queries'
import { filterOf, isNarrowed, searchOf } from './queue-filter'
import { QueueFilters } from './queue-filters'
import { QueueGroups } from './queue-groups-list'

/** The queue of the newsroom: what waits for whom, and how far everything is. */
export function DeskScreen({ user }: { user: CurrentUser }) {
  const filter = filterOf(useSearchParams())
  const { data: queue, error, refetch, isPlaceholderData } = useQuery(queueQuery(filter))
  // Where another filter finds the line gone, the way back to this one stays.
  const [counts, setCounts] = useState(queue?.counts)
  if (queue && queue.counts !== counts) setCounts(queue.counts)
  return (
    <>
      <DeskHeader user={user} queue={queue} />
      {counts ? (
        // Not in the header: on a phone it would hold a third of the screen while one scrolls.
        <div className="border-b border-rule px-4 py-1.5 sm:px-6">
          <QueueFilters filter={filter} counts={counts} onFilter={toAddress} />
        </div>
      ) : null}
      {error ? <FailureBar error={error} onRetry={() => refetch()} /> : null}
      {queue ? (
        <div aria-busy={isPlaceholderData} className="flex flex-1 flex-col pb-16">
          <VisuallyHidden isLive>
            <Found count={queue.rows.length} isNarrowed={isNarrowed(filter)} />
          </VisuallyHidden>
          {queue.rows.length === 0 ? (
            <DeskEmpty user={user} queue={queue} filter={filter} />
          ) : (
            <QueueGroups queue={queue} user={user} filter={filter} />
          )}
        </div>
      ) : (
        <QueueLoading isFailed={error !== null} />
      )}
    </>
  )
}

interface DeskHeaderProps {
  user: CurrentUser
  queue: Queue | undefined
}

function DeskHeader({ user, queue }: DeskHeaderProps) {
  const t = useTranslations('desk')
  return (
    <PageHeader
      title={t('title')}
      status={queue ? <span>{t('waitingCount', { count: queue.waitingForMe })}</span> : undefined}
      actions={
        may(user.role, 'article.import') ? (
          <Link href="/desk/import" className={buttonClass({ variant: 'primary' })}>
            {t('import')}
          </Link>
        ) : undefined
      }
    />
  )
}

/** The browser's own history, which Next follows: no round trip for what the cache already holds. */
function toAddress(filter: QueueFilter, isTyping = false): void {
  const address = `/desk${searchOf(filter)}`
  if (isTyping) window.history.replaceState(null, '', address)
  else window.history.pushState(null, '', address)
}

function Found({ count, isNarrowed }: { count: number; isNarrowed: boolean }) {
  const t = useTranslations('desk')
  return isNarrowed ? t('articles', { count }) : null
}

function QueueLoading({ isFailed }: { isFailed: boolean }) {
  const t = useTranslations('common')
  if (isFailed) return null
  return (
    <div className="px-4 py-6 sm:px-6">
      <Skeleton label={t('loading')} lines={6} />
    </div>
  )
}
