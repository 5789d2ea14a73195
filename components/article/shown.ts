import type { ArticleState } from '@/domain/article'
import type { SegmentDto, Workspace } from '@/domain/segment'

/** What the screen shows of a segment and its article. */
export interface Shown {
  segment: SegmentDto | undefined
  state: ArticleState | undefined
}

/** What is shown of a segment at this moment. */
export function shownOf(workspace: Workspace | undefined, segmentId: number): Shown {
  return {
    segment: workspace?.segments.find(({ id }) => id === segmentId),
    state: workspace?.article.state,
  }
}
