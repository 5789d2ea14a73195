import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { WholeArticle } from '@/components/article/whole-article'
import { againstFrom, previousVersion } from '@/components/review/baseline'
import { reviewKeys } from '@/components/review/queries'
import { ReviewScreen } from '@/components/review/review-screen'
import { versionKeys } from '@/components/version/queries'
import type { ReviewState } from '@/domain/review'
import { isWhole, MOST_COMPARED_IN_PAGE, type Workspace } from '@/domain/segment'
import type { Context } from '@/server/context'
import { pageContext } from '@/server/current-user'
import { uuidParam } from '@/server/params'
import { reviewState } from '@/server/review/queries'
import { versionText } from '@/server/version/queries'
import { bringArticle } from '../bring-article'
import { orNotFound } from '../or-not-found'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('review')
  return { title: t('title') }
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { id } = await params
  const ctx = await pageContext(`/desk/articles/${id}/review`)
  const client = new QueryClient()
  await orNotFound(async () => {
    const articleId = uuidParam(id)
    const article = await bringArticle(ctx, client, articleId, MOST_COMPARED_IN_PAGE)
    if (!isWhole(article)) return
    const review = await reviewState(ctx, articleId)
    client.setQueryData(reviewKeys.of(articleId), review)
    const { against } = await searchParams
    await prefetchPrevious(ctx, client, { article, review, asked: against })
  })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <WholeArticle articleId={id} current="review">
        <ReviewScreen articleId={id} viewer={ctx.actor} />
      </WholeArticle>
    </HydrationBoundary>
  )
}

interface Compared {
  article: Workspace
  review: ReviewState
  asked: string | string[] | undefined
}

/** The version an editor saw last, where the comparison asked for is with that. */
async function prefetchPrevious(
  ctx: Context,
  client: QueryClient,
  { article: { article }, review, asked }: Compared,
): Promise<void> {
  const number = previousVersion(article)
  const against = againstFrom(typeof asked === 'string' ? asked : null, article, review)
  if (against !== 'previous' || number === null) return
  client.setQueryData(
    versionKeys.text(article.id, number),
    await versionText(ctx, article.id, number),
  )
}
