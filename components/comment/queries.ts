import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request/request'
import type { CommentSpan, CommentThread } from '@/domain/comment'
import type { Role } from '@/domain/person'

export interface Colleague {
  id: string
  name: string
  role: Role
}

export const commentKeys = {
  threads: ['comments'] as const,
  of: (segmentId: number) => ['comments', segmentId] as const,
  spans: (articleId: string) => ['comment-spans', articleId] as const,
  colleagues: ['colleagues'] as const,
}

/** Remarks, questions and answers on a segment, oldest first. */
export function commentsQuery(segmentId: number) {
  return queryOptions({
    queryKey: commentKeys.of(segmentId),
    queryFn: ({ signal }) =>
      getJson<CommentThread>(`/api/v1/segments/${segmentId}/comments`, signal),
  })
}

/** Where an article's open comments are anchored. */
export function commentSpansQuery(articleId: string) {
  return queryOptions({
    queryKey: commentKeys.spans(articleId),
    queryFn: async ({ signal }) => {
      const answer = await getJson<{ spans: CommentSpan[] }>(
        `/api/v1/articles/${articleId}/comments`,
        signal,
      )
      return answer.spans
    },
  })
}

/** Those who can be named with an @, by name. */
export function colleaguesQuery() {
  return queryOptions({
    queryKey: commentKeys.colleagues,
    queryFn: async ({ signal }) => {
      const answer = await getJson<{ people: Colleague[] }>('/api/v1/colleagues', signal)
      return answer.people
    },
    staleTime: 5 * 60_000,
  })
}
