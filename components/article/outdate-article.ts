import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { historyKeys } from '@/components/history/queries'
import { askAnew } from '@/components/request/ask-anew'
import { decideKey, reviewKeys } from '@/components/review/queries'
import { versionKeys } from '@/components/version/queries'

/** Marks what follows from the texts of an article as out of date, and asks again for what is shown of it. */
export function outdateArticle(client: QueryClient, articleId: string): void {
  for (const queryKey of keysOfTexts(client, articleId)) void askAnew(client, { queryKey })
}

/**
 * What follows from the texts of an article: what blocks the approval, the versions and the history. What
 * is being decided here is shown before the server has it: none of it is read then, but all of it at the
 * end. Once that last reading is under way it may be older than what is told, and begins anew.
 */
export function keysOfTexts(client: QueryClient, articleId: string): readonly QueryKey[] {
  const isDeciding = client.isMutating({ mutationKey: decideKey(articleId) }) > 0
  const isReading = client.isFetching({ queryKey: reviewKeys.of(articleId) }) > 0
  if (isDeciding && !isReading) return []
  return [reviewKeys.of, versionKeys.of, historyKeys.of].map((key) => key(articleId))
}
