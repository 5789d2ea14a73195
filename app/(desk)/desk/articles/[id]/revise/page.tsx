import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { articleKeys } from '@/components/article/queries'
import { LANES_COOKIE, lanesFrom } from '@/components/segment/lanes'
import { ReviseScreen } from '@/components/segment/revise-screen'
import { workspace } from '@/server/article/queries'
import { pageContext } from '@/server/current-user'
import { findingsOfArticle } from '@/server/finding/queries'
import { uuidParam } from '@/server/params'
import { orNotFound } from '../or-not-found'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('segment')
  return { title: t('title') }
}

export default async function RevisePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const ctx = await pageContext(`/desk/articles/${id}/revise`)
  const client = new QueryClient()
  await orNotFound(async () => {
    const articleId = uuidParam(id)
    const [article, findings] = await Promise.all([
      workspace(ctx, articleId),
      findingsOfArticle(ctx, articleId),
    ])
    client.setQueryData(articleKeys.workspace(articleId), article)
    client.setQueryData(articleKeys.findings(articleId), findings)
  })
  const lanes = lanesFrom((await cookies()).get(LANES_COOKIE)?.value)
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ReviseScreen articleId={id} viewer={ctx.actor} initialLanes={lanes} />
    </HydrationBoundary>
  )
}
