import { queryOptions } from '@tanstack/react-query'
import { isUnreachable } from '@/components/request/request'
import { completedBy, isWhole, type Workspace } from '@/domain/segment'
import { articleKeys, wholeWorkspace } from './queries'

/** Completes a cached workspace of which the page brought one window. Tried until there is an answer. */
export function restQuery(articleId: string) {
  return queryOptions({
    queryKey: articleKeys.rest(articleId),
    queryFn: async ({ client, signal }) => {
      const whole = await wholeWorkspace(articleId, signal)
      client.setQueryData<Workspace>(articleKeys.workspace(articleId), (held) =>
        held && !isWhole(held) ? completedBy(held, whole) : (held ?? whole),
      )
      return whole.segments.length
    },
    retry: (_failures, error) => isUnreachable(error),
    // Asked again whenever a page brings one window again.
    staleTime: 0,
    gcTime: 0,
  })
}
