import { queryOptions } from '@tanstack/react-query'
import { countKept } from '@/components/segment/typed-shelf'

/** How many texts of an article only this browser has; asked again while the page stands. */
export function unsavedQuery(articleId: string, viewerId: string) {
  return queryOptions({
    queryKey: ['unsaved', articleId, viewerId],
    queryFn: () => countKept(viewerId, articleId),
    staleTime: 0,
    refetchInterval: 2_000,
  })
}
