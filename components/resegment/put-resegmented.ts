import type { QueryClient } from '@tanstack/react-query'
import { putRecuts } from '@/components/article/put-recuts'
import { articleKeys } from '@/components/article/queries'
import { historyKeys } from '@/components/history/queries'
import { askAnew } from '@/components/request/ask-anew'
import { reviewKeys } from '@/components/review/queries'
import { versionKeys } from '@/components/version/queries'
import type { Resegmented } from '@/domain/resegment'
import type { SegmentDto, Workspace } from '@/domain/segment'

/** Called as a split, a join or its undoing is sent; what it returns shows what came of it. */
export function awaitResegmented(
  client: QueryClient,
  articleId: string,
): (made: Resegmented) => void {
  const left = segmentsNow(client, articleId)
  return (made) => putResegmented(client, articleId, made, left)
}

/**
 * Shows what an act made, and marks what follows from it as out of date. What it took the place of may
 * have come back since it was sent, undone by another: then only the whole article tells.
 */
function putResegmented(
  client: QueryClient,
  articleId: string,
  made: Resegmented,
  left: ReadonlySet<SegmentDto>,
): void {
  const { retired: goneIds, segments, dismissals } = made
  const acts = [{ goneIds, madeIds: segments.map(({ id }) => id) }]
  const key = articleKeys.workspace(articleId)
  const now = segmentsNow(client, articleId)
  const isBack = goneIds.some((id) => [...now].some((each) => each.id === id && !left.has(each)))
  const told = { recut: { acts, count: null }, segments, dismissals }
  const isPut = !isBack && putRecuts(client, articleId, told)
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
  for (const queryKey of outdated) void askAnew(client, { queryKey })
}

function segmentsNow(client: QueryClient, articleId: string): ReadonlySet<SegmentDto> {
  const workspace = client.getQueryData<Workspace>(articleKeys.workspace(articleId))
  return new Set(workspace?.segments)
}
