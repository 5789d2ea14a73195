import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isUnreachable, sendJson } from '@/components/request/request'
import { keepKey } from '@/components/request/same-key'
import { untilShown } from '@/components/request/until-shown'
import { type ActOutcome, type ArticleAct, requestOf } from './article-acts'
import { refreshArticle } from './refresh-article'

/**
 * Acts on a whole article. The same act sent again after a broken line carries the same key; after
 * an answer, good or bad, everything known of the article is asked for again.
 */
export function useArticleAct(articleId: string) {
  const client = useQueryClient()
  const [key] = useState(keepKey)
  return useMutation<ActOutcome, Error, ArticleAct>({
    mutationFn: (act) => {
      const { method, path, body } = requestOf(act)
      return sendJson<ActOutcome>(method, `/api/v1/articles/${articleId}/${path}`, {
        body,
        idempotencyKey: key.of(act),
      })
    },
    onSettled: (_outcome, error) => {
      if (!isUnreachable(error)) key.forget()
      return untilShown(error, refreshArticle(client, articleId))
    },
  })
}
