import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { WholeArticle } from '@/components/article/whole-article'
import { PreviewScreen } from '@/components/preview/preview-screen'
import { pageContext } from '@/server/current-user'
import { uuidParam } from '@/server/params'
import { bringArticle } from '../bring-article'
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
    await bringArticle(ctx, client, uuidParam(id))
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <WholeArticle articleId={id} current="preview">
        <PreviewScreen articleId={id} viewer={ctx.actor} />
      </WholeArticle>
    </HydrationBoundary>
  )
}
