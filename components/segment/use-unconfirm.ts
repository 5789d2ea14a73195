import { useMutation, useQueryClient } from '@tanstack/react-query'
import { awaitSegment } from '@/components/article/await-segment'
import { useFailureWords } from '@/components/request/failure-words'
import { sendJson } from '@/components/request/request'
import { toast } from '@/components/ui/toast'
import type { SavedSegment, SegmentDto } from '@/domain/segment'

/** Takes a confirmation back: the segment is open again. */
export function useUnconfirm(articleId: string) {
  const client = useQueryClient()
  const words = useFailureWords()
  return useMutation<SavedSegment, Error, SegmentDto, (saved: SavedSegment) => Promise<void>>({
    mutationFn: ({ id }) => sendJson('DELETE', `/api/v1/segments/${id}/confirmation`),
    onMutate: ({ id }) => awaitSegment(client, articleId, id),
    onSuccess: (saved, _segment, show) => show(saved),
    onError: (error) => toast(words(error), { tone: 'error' }),
  })
}
