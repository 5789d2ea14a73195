import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request'
import type { ArticleFindings } from '@/domain/finding'
import { fromWire, type WireWorkspace } from '@/domain/segment'

export const articleKeys = {
  all: ['article'] as const,
  of: (articleId: string) => ['article', articleId] as const,
  workspace: (articleId: string) => ['article', articleId, 'workspace'] as const,
  findings: (articleId: string) => ['article', articleId, 'findings'] as const,
}

/** Everything the workspace and the review need of one article. */
export function workspaceQuery(articleId: string) {
  return queryOptions({
    queryKey: articleKeys.workspace(articleId),
    queryFn: async ({ signal }) =>
      fromWire(await getJson<WireWorkspace>(`/api/v1/articles/${articleId}`, signal)),
  })
}

/** What only the whole article shows (consistency, style), by segment. */
export function articleFindingsQuery(articleId: string) {
  return queryOptions({
    queryKey: articleKeys.findings(articleId),
    queryFn: ({ signal }) =>
      getJson<ArticleFindings>(`/api/v1/articles/${articleId}/findings`, signal),
  })
}
