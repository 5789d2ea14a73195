import { useMutation, useQueryClient } from '@tanstack/react-query'
import { refreshArticle } from '@/components/publication/refresh-article'
import { sendJson } from '@/components/request/request'
import { untilShown } from '@/components/request/until-shown'
import type { SavedSegment } from '@/domain/segment'
import { historyKeys } from './queries'

interface Restored {
  segmentId: number
  /** The revision on the screen when it was asked for. */
  version: number
  text: string
}

/** Saves an earlier wording again, as a new revision. */
export function useRestoreRevision(articleId: string) {
  const client = useQueryClient()
  return useMutation<SavedSegment, Error, Restored>({
    mutationFn: ({ segmentId, version, text }) =>
      sendJson<SavedSegment>('POST', `/api/v1/segments/${segmentId}/revisions`, {
        body: { text, expectedVersion: version, origin: 'restore' },
      }),
    onSettled: (_saved, error, { segmentId }) =>
      untilShown(
        error,
        Promise.all([
          client.invalidateQueries({ queryKey: historyKeys.revisions(segmentId) }),
          refreshArticle(client, articleId),
        ]),
      ),
  })
}
