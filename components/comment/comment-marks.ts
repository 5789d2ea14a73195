import type { TextMark } from '@/components/diff/marked-text'
import { moveSpan } from '@/components/finding/move-span'
import type { CommentSide, CommentSpan } from '@/domain/comment'
import type { Span } from '@/language'

/** What lights a comment's words in the lanes, and the comment beside them. */
export function commentLight(commentId: number): string {
  return `comment:${commentId}`
}

/** Open comments by segment. Segments without any are absent. */
export function spansBySegment(
  spans: readonly CommentSpan[] | undefined,
): ReadonlyMap<number, readonly CommentSpan[]> {
  return Map.groupBy(spans ?? [], ({ segmentId }) => segmentId)
}

interface Texts {
  /** The text the spans were found in, and as it stands while somebody types. */
  saved: string
  now: string
}

/** What to mark on one side; words that are being rewritten are marked again once they are saved. */
export function commentMarks(
  side: CommentSide,
  spans: readonly CommentSpan[],
  { lit, texts }: { lit: string | null; texts?: Texts },
): TextMark[] {
  return spans.flatMap((each): TextMark[] => {
    if (each.side !== side) return []
    const saved: Span = [each.start, each.end]
    const span = texts ? moveSpan(texts.saved, texts.now, saved) : saved
    if (span === null || span[0] >= span[1]) return []
    const isLit = commentLight(each.id) === lit
    return [{ span, severity: null, isLit, comment: { id: each.id, kind: each.kind } }]
  })
}

export const NO_COMMENTS: readonly CommentSpan[] = []
