import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request/request'
import type { KnownSource } from '@/domain/source-renewal'

/** Articles that came from this address already. */
export function knownSourceQuery(url: string) {
  return queryOptions({
    queryKey: ['known-source', url] as const,
    queryFn: ({ signal }) =>
      getJson<KnownSource>(`/api/v1/imports/known?url=${encodeURIComponent(url)}`, signal),
    enabled: /^https?:\/\/[^/]+\.[^/]+/.test(url),
    retry: false,
  })
}
