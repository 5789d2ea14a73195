import type { QueryClient } from '@tanstack/react-query'
import { putRecuts } from '@/components/article/put-recuts'
import { articleKeys } from '@/components/article/queries'
import { historyKeys } from '@/components/history/queries'
import { reviewKeys } from '@/components/review/queries'
import { versionKeys } from '@/components/version/queries'
import type { Resegmented } from '@/domain/resegment'
import type { Workspace } from '@/domain/segment'

/** Shows what a split, a join or its undoing made, and marks what follows from it as out of date. */
export function putResegmented(client: QueryClient, articleId: string, made: Resegmented): void {
  const { retired: goneIds, segments, dismissals } = made
  const acts = [{ goneIds, madeIds: segments.map(({ id }) => id) }]
  const key = articleKeys.workspace(articleId)
  const isPut = putRecuts(client, articleId, { recut: { acts, count: null }, segments, dismissals })
  client.setQueryData<Workspace>(
    key,
    (workspace) =>
      workspace && { ...workspace, article: { ...workspace.article, ...made.article } },
  )
  const outdated = [
    reviewKeys.of(articleId),
    versionKeys.of(articleId),
    historyKeys.of(articleId),
    ...(isPut ? [] : [key]),
  ]
  for (const queryKey of outdated) void client.invalidateQueries({ queryKey })
}
