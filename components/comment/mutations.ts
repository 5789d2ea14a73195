import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { articleKeys } from '@/components/article/queries'
import { historyKeys } from '@/components/history/queries'
import { noticeKeys } from '@/components/notice/queries'
import { isUnreachable, sendJson } from '@/components/request/request'
import { keepKey } from '@/components/request/same-key'
import { untilShown } from '@/components/request/until-shown'
import { reviewKeys } from '@/components/review/queries'
import type { CommentDto, CommentThread } from '@/domain/comment'
import type { AddCommentInput } from '@/domain/comment-inputs'
import { commentKeys } from './queries'

type Written = { segmentId: number } & Pick<AddCommentInput, 'kind' | 'body'> &
  Partial<AddCommentInput>

/** Writes a remark or asks a question. Sent again after a broken line it is not written twice. */
export function useAddComment(articleId: string) {
  const client = useQueryClient()
  const [key] = useState(keepKey)
  return useMutation<CommentDto, Error, Written>({
    mutationFn: ({ segmentId, ...written }) =>
      sendJson<CommentDto>('POST', `/api/v1/segments/${segmentId}/comments`, {
        body: written,
        idempotencyKey: key.of({ segmentId, ...written }),
      }),
    onSettled: async (comment, error, { segmentId }) => {
      if (!isUnreachable(error)) key.forget()
      const isShown = await untilShown(error, refreshComments(client, articleId, segmentId))
      if (comment && !isShown) showWritten(client, comment)
    },
  })
}

/** Settles a remark or a question; opens one again that was settled. */
export function useResolveComment(articleId: string) {
  const client = useQueryClient()
  return useMutation<CommentDto, Error, CommentDto>({
    mutationFn: ({ id, resolvedAt }) =>
      sendJson(resolvedAt === null ? 'POST' : 'DELETE', `/api/v1/comments/${id}/resolution`, {
        body: {},
      }),
    onSettled: (_comment, error, { segmentId }) =>
      untilShown(error, refreshComments(client, articleId, segmentId)),
  })
}

/** What is stored stands in its thread, though the thread cannot be read anew: nobody writes it twice. */
function showWritten(client: QueryClient, comment: CommentDto): void {
  client.setQueryData<CommentThread>(commentKeys.of(comment.segmentId), (thread) =>
    thread === undefined || thread.comments.some(({ id }) => id === comment.id)
      ? thread
      : { ...thread, comments: [...thread.comments, comment] },
  )
}

/** Open questions are counted with the segments, and block an approval. */
async function refreshComments(
  client: QueryClient,
  articleId: string,
  segmentId: number,
): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: commentKeys.of(segmentId) }),
    client.invalidateQueries({ queryKey: commentKeys.spans(articleId) }),
    client.invalidateQueries({ queryKey: noticeKeys.all }),
    client.invalidateQueries({ queryKey: articleKeys.workspace(articleId) }),
    client.invalidateQueries({ queryKey: reviewKeys.of(articleId) }),
    client.invalidateQueries({ queryKey: historyKeys.of(articleId) }),
  ])
}
