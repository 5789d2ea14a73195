import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refreshArticle } from '@/components/publication/refresh-article'
import { isUnreachable, sendJson } from '@/components/request/request'
import { keepKey } from '@/components/request/same-key'
import { untilShown } from '@/components/request/until-shown'
import type { ArticleState } from '@/domain/article'

interface Submitted {
  number: number
  state: ArticleState
}

/**
 * Hands a version to the editors, with a note for them, once `settle` has saved what is typed. Sent again
 * after a broken line it carries the same key; whatever the answer, all that is known of the article is
 * asked for again.
 */
export function useSubmitVersion(articleId: string, settle: () => Promise<void>) {
  const client = useQueryClient()
  const [key] = useState(keepKey)
  return useMutation<Submitted, Error, { note: string }>({
    mutationFn: async (body) => {
      await settle()
      return await sendJson<Submitted>('POST', `/api/v1/articles/${articleId}/versions`, {
        body,
        idempotencyKey: key.of(body),
      })
    },
    onSettled: (_submitted, error) => {
      if (!isUnreachable(error)) key.forget()
      return untilShown(error, refreshArticle(client, articleId))
    },
  })
}
