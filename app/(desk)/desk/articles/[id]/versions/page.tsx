import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { articleKeys } from '@/components/article/queries'
import { versionKeys } from '@/components/version/queries'
import { VersionsScreen } from '@/components/version/versions-screen'
import { workspace } from '@/server/article/queries'
import { pageContext } from '@/server/current-user'
import { uuidParam } from '@/server/params'
import { versionList } from '@/server/version/queries'
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
    const [article, list] = await Promise.all([
      workspace(ctx, articleId),
      versionList(ctx, articleId),
    ])
    client.setQueryData(articleKeys.workspace(articleId), article)
    client.setQueryData(versionKeys.list(articleId), list)
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <VersionsScreen articleId={id} />
    </HydrationBoundary>
  )
}
