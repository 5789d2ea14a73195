import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { articleKeys } from '@/components/article/queries'
import { PreviewScreen } from '@/components/preview/preview-screen'
import { workspace } from '@/server/article/queries'
import { pageContext } from '@/server/current-user'
import { uuidParam } from '@/server/params'
import { orNotFound } from '../or-not-found'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('segment.preview')
  return { title: t('title') }
}

export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const ctx = await pageContext(`/desk/articles/${id}/preview`)
  const client = new QueryClient()
  await orNotFound(async () => {
    const articleId = uuidParam(id)
    client.setQueryData(articleKeys.workspace(articleId), await workspace(ctx, articleId))
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <PreviewScreen articleId={id} viewer={ctx.actor} />
    </HydrationBoundary>
  )
}
