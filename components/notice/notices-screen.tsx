'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFailureWords } from '@/components/request/failure-words'
import { PageHeader } from '@/components/shell/page-header'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Skeleton } from '@/components/ui/skeleton'
import type { NoticeDto } from '@/domain/notice'
import { useMarkRead } from './mutations'
import { NoticeLine } from './notice-line'
import { noticesQuery } from './queries'

/** What happened that concerns this person: unread first, each a way to its very place. */
export function NoticesScreen() {
  const t = useTranslations()
  const words = useFailureWords()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    noticesQuery(),
  )
  const markRead = useMarkRead()
  const notices = data?.pages.flatMap((page) => page.notices) ?? []
  const names = Object.assign({}, ...(data?.pages.map((page) => page.names) ?? []))
  const unread = notices
    .filter(({ isRead }) => !isRead)
    .toSorted((one, other) => other.at.localeCompare(one.at))
  const read = notices.filter(({ isRead }) => isRead)
  const readAll = () => markRead.mutate({ upTo: Math.max(...unread.map(({ id }) => id)) })
  const group = { names, onRead: (id: number) => markRead.mutate({ ids: [id] }) }
  const settings = (
    <Link href="/desk/account#notices" className="self-start text-sm underline">
      {t('notice.settings')}
    </Link>
  )
  return (
    <>
      <PageHeader
        title={t('notice.title')}
        status={
          data ? (
            <span role="status">{t('notice.unread', { count: unread.length })}</span>
          ) : undefined
        }
        actions={
          unread.length > 0 ? (
            <Button size="sm" isBusy={markRead.isPending} onClick={readAll}>
              {t('notice.markAllRead')}
            </Button>
          ) : undefined
        }
      />
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-10 px-4 pt-6 pb-16 sm:px-6">
        {error ? <Failure text={words(error)} /> : null}
        {markRead.error ? (
          <Failure text={`${t('notice.notRead')} ${words(markRead.error)}`} />
        ) : null}
        {data ? null : <Skeleton label={t('common.loading')} lines={6} />}
        {data && notices.length === 0 ? (
          <EmptyState
            title={t('notice.emptyTitle')}
            text={t('notice.emptyText')}
            action={settings}
          />
        ) : null}
        <NoticeGroup title={t('notice.fresh')} notices={unread} {...group} />
        <NoticeGroup title={t('notice.earlier')} notices={read} {...group} />
        {hasNextPage ? (
          <Button
            className="self-start"
            isBusy={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t('notice.older')}
          </Button>
        ) : null}
        {notices.length > 0 ? settings : null}
      </div>
    </>
  )
}

function Failure({ text }: { text: string }) {
  return (
    <p role="alert" className="text-blocking">
      {text}
    </p>
  )
}

interface NoticeGroupProps {
  title: string
  notices: readonly NoticeDto[]
  names: Record<string, string>
  onRead: (id: number) => void
}

function NoticeGroup({ title, notices, names, onRead }: NoticeGroupProps) {
  if (notices.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className="border-b border-rule-strong pb-1.5 text-muted caps">{title}</h2>
      <ul>
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} names={names} onRead={onRead} />
        ))}
      </ul>
    </section>
  )
}
