import type { QueryClient } from '@tanstack/react-query'
import { commentKeys } from '@/components/comment/queries'
import { askAnew } from '@/components/request/ask-anew'
import type { LiveSegments } from '@/domain/live'
import type { Recut } from '@/domain/resegment'
import { isWhole, type Workspace } from '@/domain/segment'
import { articleKeys } from './queries'
import { withRecuts } from './with-recuts'

interface Told extends Pick<LiveSegments, 'segments' | 'dismissals'> {
  recut?: { acts: readonly Recut[]; count: number | null }
}

/**
 * Puts what was split, joined or taken back in its place, without reading the article again. False in
 * doubt, where it has to be read.
 */
export function putRecuts(client: QueryClient, articleId: string, told: Told): boolean {
  const { recut, segments, dismissals } = told
  if (!recut) return true
  const key = articleKeys.workspace(articleId)
  const workspace = client.getQueryData<Workspace>(key)
  const after = workspace && withRecuts(workspace.segments, { ...recut, segments })
  if (!workspace || !after) return false
  const ids = new Set(recut.acts.flatMap(({ goneIds, madeIds }) => [...goneIds, ...madeIds]))
  const elsewhere = workspace.dismissals.filter(({ segmentId }) => !ids.has(segmentId))
  const isReading = client.isFetching({ queryKey: key, exact: true }) > 0
  client.setQueryData<Workspace>(key, {
    ...workspace,
    segments: after,
    dismissals: [...elsewhere, ...dismissals.filter(({ segmentId }) => ids.has(segmentId))],
  })
  const outdated = [
    // What is being read may have been read before: it would bring the old list back.
    ...(isReading || !isWhole(workspace) ? [key, articleKeys.rest(articleId)] : []),
    articleKeys.findings(articleId),
    commentKeys.spans(articleId),
    ...[...ids].map((id) => commentKeys.of(id)),
  ]
  for (const queryKey of outdated) void askAnew(client, { queryKey })
  return true
}
