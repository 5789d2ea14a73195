import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { articleKeys } from '@/components/article/queries'
import { CompareScreen } from '@/components/version/compare-screen'
import { versionKeys } from '@/components/version/queries'
import { compareAddress, parseRange } from '@/components/version/range'
import { workspace } from '@/server/article/queries'
import { pageContext } from '@/server/current-user'
import { uuidParam } from '@/server/params'
import { versionList, versionText } from '@/server/version/queries'
import { orNotFound } from '../../or-not-found'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('version')
  return { title: t('compareTitle') }
}

interface Props {
  params: Promise<{ id: string; range: string }>
}

export default async function ComparePage({ params }: Props) {
  const { id, range: raw } = await params
  const range = parseRange(raw)
  if (range === null) notFound()
  const ctx = await pageContext(compareAddress(id, range))
  const client = new QueryClient()
  await orNotFound(async () => {
    const articleId = uuidParam(id)
    const [article, list, older, newer] = await Promise.all([
      workspace(ctx, articleId),
      versionList(ctx, articleId),
      versionText(ctx, articleId, range.from),
      versionText(ctx, articleId, range.to),
    ])
    client.setQueryData(articleKeys.workspace(articleId), article)
    client.setQueryData(versionKeys.list(articleId), list)
    client.setQueryData(versionKeys.text(articleId, range.from), older)
    client.setQueryData(versionKeys.text(articleId, range.to), newer)
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <CompareScreen articleId={id} range={range} />
    </HydrationBoundary>
  )
}
