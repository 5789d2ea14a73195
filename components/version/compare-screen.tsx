'use client'

import { useSuspenseQueries } from '@tanstack/react-query'
import { useRouter, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useActions } from '@/components/action/offered-actions'
import { ArticleHead } from '@/components/article/article-head'
import { workspaceQuery } from '@/components/article/queries'
import { neighbourChange } from '@/components/review/change-order'
import { usePlace } from '@/components/review/use-place'
import { CompareList } from './compare-list'
import { compareRows } from './compare-rows'
import { CompareToolbar } from './compare-toolbar'
import { versionListQuery, versionTextQuery } from './queries'
import { compareAddress, type Range } from './range'
import { RefSelects } from './ref-selects'
import { SHOWS } from './show'

/** Any two texts of an article beside the Spanish, segment by segment. */
export function CompareScreen({ articleId, range }: { articleId: string; range: Range }) {
  const t = useTranslations('version')
  const [{ data: workspace }, { data: list }, { data: older }, { data: newer }] =
    useSuspenseQueries({
      queries: [
        workspaceQuery(articleId),
        versionListQuery(articleId),
        versionTextQuery(articleId, range.from),
        versionTextQuery(articleId, range.to),
      ],
    })
  const rows = useMemo(() => compareRows(older.content, newer.content), [older, newer])
  const segmentIds = useMemo(() => rows.map((row) => row.segment.id), [rows])
  const params = useSearchParams()
  const show = SHOWS.find((each) => each === params.get('show')) ?? 'changed'
  const { place, select, goTo } = usePlace(segmentIds)
  const router = useRouter()
  const goToRange = (next: Range) => {
    const search = show === 'changed' ? '' : `?show=${show}`
    router.push(`${compareAddress(articleId, next)}${search}`, { scroll: false })
  }
  const step = (direction: 1 | -1) => {
    const next = neighbourChange(rows, place, direction)
    if (next && show !== 'clean') goTo(next)
  }
  useActions({ nextChange: () => step(1), previousChange: () => step(-1) })
  return (
    <>
      <ArticleHead workspace={workspace} current="versions" />
      <div className="w-full max-w-[110rem] pointer-coarse:pb-14">
        <h2 className="sr-only">{t('compareTitle')}</h2>
        <CompareToolbar rows={rows} show={show} onStep={step}>
          <RefSelects versions={list.versions} range={range} onChange={goToRange} />
        </CompareToolbar>
        <CompareList rows={rows} show={show} place={place} onSelect={select} />
      </div>
    </>
  )
}
