import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { versionKeys } from '@/components/version/queries'
import { VersionsScreen } from '@/components/version/versions-screen'
import { pageContext } from '@/server/current-user'
import { uuidParam } from '@/server/params'
import { versionList } from '@/server/version/queries'
import { bringArticle } from '../bring-article'
import { orNotFound } from '../or-not-found'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('version')
  return { title: t('title') }
}

export default async function VersionsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const ctx = await pageContext(`/desk/articles/${id}/versions`)
  const client = new QueryClient()
  await orNotFound(async () => {
    const articleId = uuidParam(id)
    const [list] = await Promise.all([
      versionList(ctx, articleId),
      bringArticle(ctx, client, articleId),
    ])
    client.setQueryData(versionKeys.list(articleId), list)
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <VersionsScreen articleId={id} />
    </HydrationBoundary>
  )
}
