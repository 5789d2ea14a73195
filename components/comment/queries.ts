import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request'
import type { CommentThread } from '@/domain/comment'

export const commentKeys = {
  of: (segmentId: number) => ['comments', segmentId] as const,
}

/** Remarks and questions on a segment, oldest first. */
export function commentsQuery(segmentId: number) {
  return queryOptions({
    queryKey: commentKeys.of(segmentId),
    queryFn: ({ signal }) =>
      getJson<CommentThread>(`/api/v1/segments/${segmentId}/comments`, signal),
  })
}
