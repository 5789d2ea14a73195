import type { QueryClient } from '@tanstack/react-query'
import { historyKeys } from '@/components/history/queries'
import { reviewKeys } from '@/components/review/queries'
import { versionKeys } from '@/components/version/queries'
import type { SavedSegment, SegmentDto, Workspace } from '@/domain/segment'
import { articleKeys } from './queries'

/**
 * Shows what the server just took, and marks what follows from the text as out of date. An answer
 * that comes late never covers a newer revision.
 */
export function putSegment(client: QueryClient, articleId: string, saved: SavedSegment): void {
  client.setQueryData<Workspace>(articleKeys.workspace(articleId), (workspace) =>
    workspace ? withSegment(workspace, saved) : workspace,
  )
  const outdated = [
    reviewKeys.of(articleId),
    versionKeys.of(articleId),
    historyKeys.of(articleId),
    historyKeys.revisions(saved.segment.id),
  ]
  for (const queryKey of outdated) void client.invalidateQueries({ queryKey })
}

/** The workspace with a saved segment in its place, and the title that follows from it. */
export function withSegment(workspace: Workspace, { segment, article }: SavedSegment): Workspace {
  const segments = workspace.segments.map((each) => newerOf(each, segment))
  const title = titleOf(workspace, segments)
  return { ...workspace, segments, article: { ...workspace.article, ...article, title } }
}

function newerOf(known: SegmentDto, saved: SegmentDto): SegmentDto {
  return known.id === saved.id && saved.version >= known.version ? saved : known
}

/** As the server puts it together: the segments of the title block, in Spanish where there is no English. */
function titleOf({ blocks }: Workspace, segments: readonly SegmentDto[]): string {
  const block = blocks.find(({ kind }) => kind === 'title') ?? blocks[0]
  return segments
    .filter(({ blockId }) => blockId === block?.id)
    .map(({ target, source }) => target || source)
    .join(' ')
}
