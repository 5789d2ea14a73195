'use client'

import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { articleKeys } from '@/components/article/queries'
import { sendJson } from '@/components/request/request'
import { untilShown } from '@/components/request/until-shown'
import type { Queue, QueueRow } from '@/domain/article'
import type { AssignArticleInput, SetDueTimeInput } from '@/domain/article-inputs'
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
    onSettled: async (_assigned, error, { assigneeId }) => {
      const read = queryClient.invalidateQueries({ queryKey: deskKeys.queues })
      const isShown = await untilShown(error, read)
      if (isShown === false) showAssigned(queryClient, articleId, assigneeId)
    },
  })
}

/** The queue cannot be read anew for now, but this much of it is known. */
function showAssigned(client: QueryClient, articleId: string, assigneeId: string | null): void {
  client.setQueriesData<Queue>(
    { queryKey: deskKeys.queues },
    (queue) =>
      queue && {
        ...queue,
        rows: queue.rows.map((row) => (row.id === articleId ? { ...row, assigneeId } : row)),
      },
  )
}

type Plan = AssignArticleInput & SetDueTimeInput

/** Sends what changed: the due time first, since who gives an article away may not plan it afterwards. */
export function usePlanArticle(row: Pick<QueueRow, 'id' | 'assigneeId' | 'dueAt'>) {
  const queryClient = useQueryClient()
  const address = `/api/v1/articles/${row.id}`
  return useMutation({
    mutationFn: async ({ dueAt, ...assignment }: Plan) => {
      if (dueAt !== row.dueAt) await sendJson('PUT', `${address}/due`, { body: { dueAt } })
      if (assignment.assigneeId !== row.assigneeId) {
        await sendJson('PUT', `${address}/assignee`, { body: assignment })
      }
    },
    onSettled: (_planned, error) =>
      untilShown(
        error,
        Promise.all([
          queryClient.invalidateQueries({ queryKey: deskKeys.queues }),
          queryClient.invalidateQueries({ queryKey: articleKeys.workspace(row.id) }),
        ]),
      ),
  })
}
