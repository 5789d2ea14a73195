'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sendJson } from '@/components/request'
import type { AssignArticleInput } from '@/domain/article-inputs'
import { deskKeys } from './queries'

/**
 * Gives an article to somebody, or to nobody (null). Resolves once the queue shows it, so that the
 * row never falls back to the old name in between.
 */
export function useAssignArticle(articleId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (input: AssignArticleInput) =>
      sendJson<AssignArticleInput>('PUT', `/api/v1/articles/${articleId}/assignee`, {
        body: input,
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: deskKeys.queues }),
  })
}
