import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { articleKeys } from '@/components/article/queries'
import { HistoryScreen } from '@/components/history/history-screen'
import { historyKeys } from '@/components/history/queries'
import { workspace } from '@/server/article/queries'
import { pageContext } from '@/server/current-user'
import { articleHistory } from '@/server/history/queries'
import { uuidParam } from '@/server/params'
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
    const [article, newest] = await Promise.all([
      workspace(ctx, articleId),
      articleHistory(ctx, articleId),
    ])
    client.setQueryData(articleKeys.workspace(articleId), article)
    client.setQueryData(historyKeys.of(articleId), { pages: [newest], pageParams: [null] })
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <HistoryScreen articleId={id} viewer={ctx.actor} />
    </HydrationBoundary>
  )
}
