import type { QueryClient } from '@tanstack/react-query'
import { moveSpan } from '@/components/finding/move-span'
import { askAnew } from '@/components/request/ask-anew'
import type { CommentSpan } from '@/domain/comment'
import type { SegmentDto } from '@/domain/segment'
import { commentKeys } from './queries'

/**
 * Keeps marked words where they are when the text around them changes, until the server has said where
 * it finds them again. `before` are the segments as they stood, by id.
 */
export function followWords(
  client: QueryClient,
  articleId: string,
  changed: readonly SegmentDto[],
  before: ReadonlyMap<number, SegmentDto>,
): void {
  const key = commentKeys.spans(articleId)
  const spans = client.getQueryData<CommentSpan[]>(key)
  const now = new Map(changed.map((segment) => [segment.id, segment.target]))
  const isMoved = ({ side, segmentId }: CommentSpan) =>
    side === 'target' && now.has(segmentId) && now.get(segmentId) !== before.get(segmentId)?.target
  if (spans !== undefined && !spans.some(isMoved)) return
  client.setQueryData<CommentSpan[]>(
    key,
    spans?.flatMap((span) => {
      if (!isMoved(span)) return span
      const { target = '' } = before.get(span.segmentId) ?? {}
      const moved = moveSpan(target, now.get(span.segmentId) ?? '', [span.start, span.end])
      return moved ? { ...span, start: moved[0], end: moved[1] } : []
    }),
  )
  void askAnew(client, { queryKey: key })
}
