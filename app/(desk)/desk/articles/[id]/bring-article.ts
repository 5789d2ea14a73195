import type { QueryClient } from '@tanstack/react-query'
import { articleKeys } from '@/components/article/queries'
import { isWhole, MOST_IN_PAGE, type Workspace } from '@/domain/segment'
import { workspace } from '@/server/article/queries'
import type { Context } from '@/server/context'

/**
 * Gives a page the article it shows: whole, or of a very long one its head (`isWhole` tells which),
 * since a page is made in one go and everybody's saves wait for it.
 */
export async function bringArticle(
  ctx: Context,
  client: QueryClient,
  articleId: string,
  most = MOST_IN_PAGE,
): Promise<Workspace> {
  const found = await workspace(ctx, articleId, { from: 0, size: most })
  const [first, second] = found.segments
  const brought =
    isWhole(found) || !first
      ? found
      : { ...found, segments: [first], nextFrom: second?.position ?? null }
  client.setQueryData(articleKeys.workspace(articleId), brought)
  return brought
}
