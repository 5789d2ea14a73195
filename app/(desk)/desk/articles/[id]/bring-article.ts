import type { QueryClient } from '@tanstack/react-query'
import { articleKeys } from '@/components/article/queries'
import { isWhole, MOST_IN_PAGE, type Workspace } from '@/domain/segment'
import { workspace } from '@/server/article/queries'
import type { Context } from '@/server/context'

/** Older than anything a browser holds, so that a whole article there is not replaced by its head. */
const LONG_AGO = { updatedAt: 1 }

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
  const key = articleKeys.workspace(articleId)
  const found = await workspace(ctx, articleId, { from: 0, size: most })
  const [first, second] = found.segments
  if (isWhole(found) || !first) {
    client.setQueryData(key, found)
    return found
  }
  const head = { ...found, segments: [first], nextFrom: second?.position ?? null }
  client.setQueryData<Workspace>(key, head, LONG_AGO)
  return head
}
