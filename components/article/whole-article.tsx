'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type ReactNode, Suspense, useState } from 'react'
import { Skeleton } from '@/components/ui/skeleton'
import { isWhole } from '@/domain/segment'
import { ArticleHead } from './article-head'
import type { ArticleView } from './article-tabs'
import { workspaceQuery } from './queries'
import { RestOfArticle } from './rest-of-article'

interface WholeArticleProps {
  articleId: string
  /** Which of the article's views this is. */
  current: ArticleView
  /** Shown as soon as all segments are there. */
  children: ReactNode
}

/**
 * A view that needs every segment of an article. A page brings all of a usual one; of a very long one
 * it brings the head, and the browser fetches the rest in windows.
 */
export function WholeArticle({ articleId, current, children }: WholeArticleProps) {
  const t = useTranslations('common')
  // Not asked for anew from here: the rest is under way, or the view below sees to it.
  const query = { ...workspaceQuery(articleId), staleTime: Number.POSITIVE_INFINITY }
  const { data: workspace } = useSuspenseQuery(query)
  const [isBrought] = useState(() => isWhole(workspace))
  const waiting = (
    <>
      <ArticleHead workspace={workspace} current={current} />
      <RestOfArticle workspace={workspace} />
      <div className="mx-auto w-full max-w-3xl px-4 py-6 sm:px-6">
        <Skeleton label={t('loading')} lines={6} />
      </div>
    </>
  )
  if (!isWhole(workspace)) return waiting
  // A page that has everything is sent in one piece: no boundary that the server might send later.
  return isBrought ? children : <Suspense fallback={waiting}>{children}</Suspense>
}
