import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request/request'
import type { VersionList, VersionRef, VersionText } from '@/domain/version'

export const versionKeys = {
  of: (articleId: string) => ['versions', articleId] as const,
  list: (articleId: string) => ['versions', articleId, 'list'] as const,
  text: (articleId: string, ref: VersionRef) => ['versions', articleId, 'text', ref] as const,
}

/** An article's versions, newest first. */
export function versionListQuery(articleId: string) {
  return queryOptions({
    queryKey: versionKeys.list(articleId),
    queryFn: ({ signal }) => getJson<VersionList>(`/api/v1/articles/${articleId}/versions`, signal),
  })
}

/** One snapshot's text. Numbered versions never change, so they are asked for once. */
export function versionTextQuery(articleId: string, ref: VersionRef) {
  return queryOptions({
    queryKey: versionKeys.text(articleId, ref),
    queryFn: ({ signal }) =>
      getJson<VersionText>(`/api/v1/articles/${articleId}/versions/${ref}`, signal),
    ...(typeof ref === 'number' && { staleTime: Number.POSITIVE_INFINITY }),
  })
}
