import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { WholeArticle } from '@/components/article/whole-article'
import { HistoryScreen } from '@/components/history/history-screen'
import { historyKeys } from '@/components/history/queries'
import { pageContext } from '@/server/current-user'
import { articleHistory } from '@/server/history/queries'
import { uuidParam } from '@/server/params'
import { bringArticle } from '../bring-article'
import { orNotFound } from '../or-not-found'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('history')
  return { title: t('title') }
}

export default async function HistoryPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const ctx = await pageContext(`/desk/articles/${id}/history`)
  const client = new QueryClient()
  await orNotFound(async () => {
    const articleId = uuidParam(id)
    const [newest] = await Promise.all([
      articleHistory(ctx, articleId),
      bringArticle(ctx, client, articleId),
    ])
    client.setQueryData(historyKeys.of(articleId), { pages: [newest], pageParams: [null] })
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <WholeArticle articleId={id} current="history">
        <HistoryScreen articleId={id} viewer={ctx.actor} />
      </WholeArticle>
    </HydrationBoundary>
  )
}
