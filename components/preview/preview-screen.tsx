'use client'

import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { ArticleHead } from '@/components/article/article-head'
import { workspaceQuery } from '@/components/article/queries'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { CurrentUser } from '@/domain/person'
import { previewBlocks } from './preview-blocks'
import { ReaderFrame } from './reader-frame'
import { unsavedQuery } from './unsaved-query'

interface PreviewScreenProps {
  articleId: string
  viewer: CurrentUser
}

const WIDTHS = ['wide', 'phone'] as const

/** The article with the texts of this moment, set as readers will see it. */
export function PreviewScreen({ articleId, viewer }: PreviewScreenProps) {
  const t = useTranslations('segment.preview')
  const { data: workspace } = useSuspenseQuery(workspaceQuery(articleId))
  const { data: unsaved = 0 } = useQuery(unsavedQuery(articleId, viewer.id))
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('wide')
  const blocks = useMemo(() => previewBlocks(workspace), [workspace])
  const { title, byline, outlet } = workspace.article
  return (
    <>
      <ArticleHead workspace={workspace} current="preview" />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
        <SegmentedControl
          label={t('width')}
          value={width}
          onChange={setWidth}
          options={WIDTHS.map((value) => ({ value, label: t(value) }))}
        />
        <p className="text-[0.8125rem] text-muted">{t('what')}</p>
        <p role="status" className="text-[0.8125rem] font-[560] text-warning">
          {unsaved === 0 ? null : t('unsaved', { count: unsaved })}
        </p>
      </div>
      <div className="flex flex-1 justify-center border-t border-rule bg-sunken">
        <ReaderFrame
          label={t('frame', { title })}
          title={title}
          byline={byline}
          outlet={outlet}
          blocks={blocks}
          className={clsx(
            'min-h-[70dvh] w-full border-rule bg-paper',
            width === 'phone' && 'max-w-[390px] border-x',
          )}
        />
      </div>
    </>
  )
}
