'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { deskKeys } from '@/components/desk/queries'
import { LONG_PATIENCE } from '@/components/request/patience'
import { sendJson } from '@/components/request/request'
import { keepKey } from '@/components/request/same-key'
import { untilShown } from '@/components/request/until-shown'
import type { ImportPreview } from '@/domain/import'
import type { ImportArticleInput, PreviewImportInput } from '@/domain/import-inputs'

/** Asks what is article and what is furniture in two pastes. Creates nothing. */
export function usePreviewImport() {
  return useMutation({
    mutationFn: (input: PreviewImportInput) =>
      sendJson<ImportPreview>('POST', '/api/v1/imports/preview', {
        body: input,
        isQuestion: true,
        patience: LONG_PATIENCE,
      }),
  })
}

/** Creates the article. Sent again after a broken line, the same import creates no second one. */
export function useImportArticle() {
  const queryClient = useQueryClient()
  const [key] = useState(keepKey)
  return useMutation({
    mutationFn: (input: ImportArticleInput) =>
      sendJson<{ id: string }>('POST', '/api/v1/articles', {
        body: input,
        idempotencyKey: key.of(input),
        patience: LONG_PATIENCE,
      }),
    onSettled: (_made, error) =>
      untilShown(error, queryClient.invalidateQueries({ queryKey: deskKeys.queues })),
  })
}
