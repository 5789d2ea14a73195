'use client'

import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useSearchParams } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { ArticleHead } from '@/components/article/article-head'
import { workspaceQuery } from '@/components/article/queries'
import { changeAddress } from '@/components/review/change-address'
import { Button } from '@/components/ui/button'
import { fetchDialog, Nothing } from '@/components/ui/fetch-part'
import type { History } from '@/domain/event'
import type { CurrentUser } from '@/domain/person'
import type { SegmentDto } from '@/domain/segment'
import { byDay, calmEvents } from './calm-events'
import { EventLine } from './event-line'
import { historyQuery } from './queries'

const RevisionsDialog = dynamic(
  () => fetchDialog(() => import('./revisions-dialog').then((module) => module.RevisionsDialog)),
  { loading: Nothing },
)

interface HistoryScreenProps {
  articleId: string
  viewer: CurrentUser
}

/** What happened to an article, in sentences under their days, newest first. */
export function HistoryScreen({ articleId, viewer }: HistoryScreenProps) {
  const t = useTranslations('history')
  const { data: workspace } = useSuspenseQuery(workspaceQuery(articleId))
  const history = useSuspenseInfiniteQuery(historyQuery(articleId))
  const { pages } = history.data
  const days = useDays(pages.flatMap((page) => page.events))
  const names = Object.assign({}, ...pages.map((page) => page.names)) as Record<string, string>
  const gone = Object.assign({}, ...pages.map((page) => page.gone)) as History['gone']
  const openedId = useOpened(workspace.segments)
  const positions = useMemo(
    () => new Map(workspace.segments.map(({ id, position: at }) => [id, at])),
    [workspace.segments],
  )
  return (
    <>
      <ArticleHead workspace={workspace} current="history" />
      <div className="mx-auto w-full max-w-3xl px-4 py-6 sm:px-6">
        <h2 className="sr-only">{t('title')}</h2>
        {days.map(({ day, lines }) => (
          <section key={day} aria-label={day} className="pb-8">
            <h3 className="sticky top-(--head) border-b border-rule bg-paper py-1.5 text-muted caps">
              {day}
            </h3>
            <ol className="flex flex-col">
              {lines.map((line) => (
                <EventLine
                  key={line.event.id}
                  line={line}
                  names={names}
                  articleId={articleId}
                  positions={positions}
                  gone={gone}
                />
              ))}
            </ol>
          </section>
        ))}
        {history.hasNextPage ? (
          <Button isBusy={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
            {t('older')}
          </Button>
        ) : (
          <p className="text-xs text-muted">{t('end')}</p>
        )}
      </div>
      {openedId === null ? null : (
        <RevisionsDialog
          article={workspace.article}
          segmentId={openedId}
          segment={workspace.segments.find(({ id }) => id === openedId) ?? null}
          segments={workspace.segments}
          viewer={viewer}
          onClose={() => changeAddress({ revisions: null, wordings: null })}
        />
      )}
    </>
  )
}

/** The segment whose wordings are asked for: by its number, or by its id where it may have none. */
function useOpened(segments: readonly SegmentDto[]): number | null {
  const params = useSearchParams()
  const id = Number(params.get('wordings'))
  if (Number.isSafeInteger(id) && id > 0) return id
  const position = Number(params.get('revisions')) - 1
  return segments.find((segment) => segment.position === position)?.id ?? null
}

function useDays(events: Parameters<typeof calmEvents>[0]) {
  const format = useFormatter()
  const dayOf = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'full' })
  return byDay(calmEvents(events, dayOf), dayOf)
}
