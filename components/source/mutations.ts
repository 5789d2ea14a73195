'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { articleKeys } from '@/components/article/queries'
import { LONG_PATIENCE } from '@/components/request/patience'
import { sendJson } from '@/components/request/request'
import type { RenewSourceInput } from '@/domain/import-inputs'
import type { SourceRenewal, SourceRenewed } from '@/domain/source-renewal'

/** Asks what a newer Spanish text would change. Stores nothing. */
export function useCompareSource(articleId: string) {
  return useMutation({
    mutationFn: (source: string) =>
      sendJson<SourceRenewal>('POST', `/api/v1/articles/${articleId}/source/preview`, {
        body: { source },
        isQuestion: true,
        patience: LONG_PATIENCE,
      }),
  })
}

/** Gives the article the newer text, as it was compared. */
export function useRenewSource(articleId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (input: RenewSourceInput) =>
      sendJson<SourceRenewed>('POST', `/api/v1/articles/${articleId}/source`, {
        body: input,
        patience: LONG_PATIENCE,
      }),
    onSuccess: () => queryClient.removeQueries({ queryKey: articleKeys.workspace(articleId) }),
  })
}
