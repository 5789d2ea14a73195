import type { FindingsOfSegment } from '@/components/finding/segment-findings'
import type { RowPlace } from '@/components/ui/long-list'
import type { CommentSpan } from '@/domain/comment'
import type { SegmentDto } from '@/domain/segment'
import type { BlockKind, Span } from '@/language'
import type { Lane } from './lanes'
import type { Point, ReviseDesk } from './revise-desk'

export interface SegmentRowProps extends RowPlace {
  segment: SegmentDto
  kind: BlockKind
  findings: FindingsOfSegment
  lanes: readonly Lane[]
  desk: ReviseDesk
  isCurrent: boolean
  /** Where the pointer opened the editor; undefined while the row is not edited. */
  editingAt: { point: Point | null; selection?: Span | undefined } | undefined
  /** Open comments on words of this row. */
  comments: readonly CommentSpan[]
  /** The finding or comment whose words are lit, if it is one of this row's. */
  lit: string | null
}
