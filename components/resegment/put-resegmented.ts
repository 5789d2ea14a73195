import type { QueryClient } from '@tanstack/react-query'
import { articleKeys } from '@/components/article/queries'
import { historyKeys } from '@/components/history/queries'
import { reviewKeys } from '@/components/review/queries'
import { versionKeys } from '@/components/version/queries'
import type { Resegmented } from '@/domain/resegment'
import type { Workspace } from '@/domain/segment'

/** Shows what a split, a join or its undoing made, and marks what follows from it as out of date. */
export function putResegmented(client: QueryClient, articleId: string, made: Resegmented): void {
  client.setQueryData<Workspace>(articleKeys.workspace(articleId), (workspace) =>
    workspace ? withResegmented(workspace, made) : workspace,
  )
  const outdated = [
    reviewKeys.of(articleId),
    versionKeys.of(articleId),
    historyKeys.of(articleId),
    articleKeys.findings(articleId),
  ]
  for (const queryKey of outdated) void client.invalidateQueries({ queryKey })
}

/** The workspace with the new segments in the place of the retired, and all behind them moved along. */
export function withResegmented(workspace: Workspace, made: Resegmented): Workspace {
  const retired = new Set(made.retired)
  if (!workspace.segments.some(({ id }) => retired.has(id))) return workspace
  const first = made.segments[0]?.position ?? 0
  const shift = made.segments.length - made.retired.length
  const kept = workspace.segments.filter(({ id }) => !retired.has(id))
  const before = kept.filter(({ position }) => position < first)
  const behind = kept.slice(before.length)
  const moved = new Set([...retired, ...made.segments.map(({ id }) => id)])
  return {
    ...workspace,
    article: { ...workspace.article, ...made.article },
    segments: [
      ...before,
      ...made.segments,
      ...behind.map((segment) => ({ ...segment, position: segment.position + shift })),
    ],
    dismissals: [
      ...workspace.dismissals.filter(({ segmentId }) => !moved.has(segmentId)),
      ...made.dismissals,
    ],
  }
}
