import type { QueryClient } from '@tanstack/react-query'
import type { SavedSegment } from '@/domain/segment'
import { articleKeys } from './queries'
import { shownOf } from './shown'

/**
 * Called as a request about a segment leaves; what it returns shows the answer, however late that comes.
 * What shows it is fetched behind the first screen; where it does not come, the article is read.
 */
export function awaitSegment(
  client: QueryClient,
  articleId: string,
  segmentId: number,
): (answer: SavedSegment) => Promise<void> {
  const queryKey = articleKeys.workspace(articleId)
  const left = shownOf(client.getQueryData(queryKey), segmentId)
  const fetched = import('./put-segment').catch(() => null)
  return async (answer) => {
    const part = await fetched
    if (part) part.putSegment(client, articleId, answer, left)
    else await client.invalidateQueries({ queryKey })
  }
}
