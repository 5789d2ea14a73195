'use client'

import {
  type InfiniteData,
  keepPreviousData,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
} from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useFailureWords } from '@/components/request/failure-words'
import { PageHeader } from '@/components/shell/page-header'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Skeleton } from '@/components/ui/skeleton'
import type { PairPage } from '@/domain/memory'
import { may } from '@/domain/permissions'
import type { CurrentUser } from '@/domain/person'
import { addressOf, searchFrom } from './memory-search'
import { PairLine } from './pair-line'
import { type MemorySearch, pairsQuery } from './queries'
import { SearchForm } from './search-form'

/** What the newsroom said before: look a word or phrase up in either language, and where it was said. */
export function MemoryScreen({ user }: { user: CurrentUser }) {
  const t = useTranslations('memory.page')
  const search = searchFrom(useSearchParams())
  const asking = useInfiniteQuery({ ...pairsQuery(search), placeholderData: keepPreviousData })
  const pages = asking.data?.pages ?? []
  const count = pages.reduce((sum, { pairs }) => sum + pairs.length, 0)
  return (
    <>
      <PageHeader
        title={t('title')}
        status={
          <span role="status">
            {asking.isPending || asking.isError
              ? ''
              : t(countWords(search, asking.hasNextPage), { count })}
          </span>
        }
      >
        <SearchForm
          search={search}
          onSearch={(next) => window.history.pushState(null, '', addressOf(next))}
        />
      </PageHeader>
      <div
        className="mx-auto w-full max-w-6xl px-4 pt-4 pb-16 sm:px-6"
        aria-busy={asking.isFetching}
      >
        <Found
          search={search}
          asking={asking}
          isEmpty={count === 0}
          isLate={pages.at(-1)?.isLate ?? false}
          viewerId={user.id}
          mayWithdraw={may(user.role, 'memory.withdraw')}
        />
      </div>
    </>
  )
}

function countWords({ q }: MemorySearch, hasMore: boolean) {
  if (q === '') return 'latest'
  return hasMore ? 'foundMore' : 'found'
}

interface FoundProps {
  search: MemorySearch
  asking: UseInfiniteQueryResult<InfiniteData<PairPage>>
  isEmpty: boolean
  isLate: boolean
  viewerId: string
  mayWithdraw: boolean
}

function Found({ search, asking, isEmpty, isLate, viewerId, mayWithdraw }: FoundProps) {
  const t = useTranslations('memory')
  const words = useFailureWords()
  const again = <Button onClick={() => void asking.refetch()}>{t('page.again')}</Button>
  if (asking.isPending) return <Skeleton label={t('looking')} lines={8} />
  if (asking.isError) {
    return (
      <div role="alert">
        <EmptyState title={t('failed')} text={words(asking.error)} action={again} />
      </div>
    )
  }
  if (isLate && isEmpty) {
    return <EmptyState title={t('page.lateTitle')} text={t('page.lateText')} action={again} />
  }
  if (isEmpty && !asking.hasNextPage) {
    const which = search.q === '' ? 'empty' : 'none'
    return <EmptyState title={t(`page.${which}Title`)} text={t(`page.${which}Text`)} />
  }
  return (
    <>
      <ol aria-label={t('page.results')}>
        {asking.data.pages.flatMap(({ pairs, names }) =>
          pairs.map((pair) => (
            <PairLine
              key={pair.pairId}
              pair={pair}
              search={search}
              names={names}
              viewerId={viewerId}
              mayWithdraw={mayWithdraw}
            />
          )),
        )}
      </ol>
      {isLate ? (
        <p role="status" className="mt-4 text-sm text-muted">
          {t('page.lateTitle')}. {t('page.lateText')}
        </p>
      ) : null}
      {asking.hasNextPage ? (
        <Button
          className="mt-4"
          isBusy={asking.isFetchingNextPage}
          onClick={() => void asking.fetchNextPage()}
        >
          {t('page.more')}
        </Button>
      ) : null}
    </>
  )
}
