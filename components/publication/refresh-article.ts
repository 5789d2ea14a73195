import type { QueryClient } from '@tanstack/react-query'
import { articleKeys } from '@/components/article/queries'
import { deskKeys } from '@/components/desk/queries'
import { historyKeys } from '@/components/history/queries'
import { reviewKeys } from '@/components/review/queries'
import { versionKeys } from '@/components/version/queries'

/** Asks again for everything the desk knows of an article, after an act on the whole of it. */
export async function refreshArticle(client: QueryClient, articleId: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: articleKeys.of(articleId) }),
    client.invalidateQueries({ queryKey: deskKeys.queues }),
    client.invalidateQueries({ queryKey: reviewKeys.of(articleId) }),
    client.invalidateQueries({ queryKey: versionKeys.list(articleId) }),
    client.invalidateQueries({ queryKey: versionKeys.text(articleId, 'working') }),
    client.invalidateQueries({ queryKey: historyKeys.of(articleId) }),
  ])
}
