import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { articleKeys } from '@/components/article/queries'
import { SourceScreen } from '@/components/source/source-screen'
import { may } from '@/domain/permissions'
import { workspace } from '@/server/article/queries'
import { pageContext } from '@/server/current-user'
import { uuidParam } from '@/server/params'
import { orNotFound } from '../or-not-found'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('import.renew')
  return { title: t('title') }
}

export default async function SourcePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const ctx = await pageContext(`/desk/articles/${id}/source`)
  const client = new QueryClient()
  await orNotFound(async () => {
    const articleId = uuidParam(id)
    const window = { from: 0, size: 1 }
    client.setQueryData(articleKeys.workspace(articleId), await workspace(ctx, articleId, window))
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <SourceScreen
        articleId={id}
        viewerId={ctx.actor.id}
        mayRenew={may(ctx.actor.role, 'article.import')}
      />
    </HydrationBoundary>
  )
}
