import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { WholeArticle } from '@/components/article/whole-article'
import { CompareScreen } from '@/components/version/compare-screen'
import { versionKeys } from '@/components/version/queries'
import { compareAddress, parseRange } from '@/components/version/range'
import { isWhole, MOST_COMPARED_IN_PAGE } from '@/domain/segment'
import { pageContext } from '@/server/current-user'
import { uuidParam } from '@/server/params'
import { versionList, versionText } from '@/server/version/queries'
import { bringArticle } from '../../bring-article'
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
    const [article, list] = await Promise.all([
      bringArticle(ctx, client, articleId, MOST_COMPARED_IN_PAGE),
      versionList(ctx, articleId),
    ])
    client.setQueryData(versionKeys.list(articleId), list)
    if (!isWhole(article)) return
    const [older, newer] = await Promise.all([
      versionText(ctx, articleId, range.from),
      versionText(ctx, articleId, range.to),
    ])
    client.setQueryData(versionKeys.text(articleId, range.from), older)
    client.setQueryData(versionKeys.text(articleId, range.to), newer)
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <WholeArticle articleId={id} current="versions">
        <CompareScreen articleId={id} range={range} />
      </WholeArticle>
    </HydrationBoundary>
  )
}
