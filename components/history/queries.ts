import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request/request'
import type { History } from '@/domain/event'
import type { SegmentHistory } from '@/domain/segment'

export const historyKeys = {
  wordings: ['revisions'] as const,
  of: (articleId: string) => ['history', articleId] as const,
  revisions: (segmentId: number) => ['revisions', segmentId] as const,
}

const NEWEST: number | null = null

/** What happened to an article, newest first; a page goes back as far as the one before it began. */
export function historyQuery(articleId: string) {
  return infiniteQueryOptions({
    queryKey: historyKeys.of(articleId),
    queryFn: ({ pageParam, signal }) =>
      getJson<History>(
        `/api/v1/articles/${articleId}/history${pageParam === null ? '' : `?before=${pageParam}`}`,
        signal,
      ),
    initialPageParam: NEWEST,
    getNextPageParam: (page) => page.olderThan,
  })
}

/** Every saved state of a segment's English, newest first. */
export function revisionsQuery(segmentId: number) {
  return queryOptions({
    queryKey: historyKeys.revisions(segmentId),
    queryFn: ({ signal }) =>
      getJson<SegmentHistory>(`/api/v1/segments/${segmentId}/revisions`, signal),
  })
}
