import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request/request'
import type { ReviewState } from '@/domain/review'

export const reviewKeys = {
  of: (articleId: string) => ['review', articleId] as const,
}

/** Names the decisions on an article among the client's mutations. */
export function decideKey(articleId: string) {
  return ['decide', articleId] as const
}

/** What blocks approval, what was decided, and what was approved before. */
export function reviewQuery(articleId: string) {
  return queryOptions({
    queryKey: reviewKeys.of(articleId),
    queryFn: ({ signal }) => getJson<ReviewState>(`/api/v1/articles/${articleId}/review`, signal),
  })
}
