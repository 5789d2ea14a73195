import 'server-only'
import type { comments } from '@/db/schema/segment'
import type { CommentDto } from '@/domain/comment'
import { type Anchor, moveAnchor } from '@/language'

export type CommentRow = typeof comments.$inferSelect

/** The texts a comment's words are looked for in. */
export interface CommentTexts {
  source: string
  draft: string | null
  target: string
  /** Number of the newest revision, which `target` is. */
  version: number
  /** The English of an earlier revision, if it is known. */
  revision: (number: number) => string | undefined
}

/** A stored comment as the screens see it, its words found in the texts as they stand. */
export function commentDto(row: CommentRow, texts: CommentTexts): CommentDto {
  return {
    id: row.id,
    segmentId: row.segmentId,
    kind: row.kind,
    body: row.body,
    quote: row.quote,
    side: row.side,
    anchor: anchorOf(row, texts),
    revision: row.revision,
    replyToId: row.replyToId,
    byId: row.authorId,
    at: row.createdAt.toISOString(),
    resolvedById: row.resolvedById,
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
  }
}

/** Spanish and draft never change under a comment; the English is followed from revision to revision. */
export function anchorOf(
  row: Pick<CommentRow, 'side' | 'spanStart' | 'spanEnd' | 'revision'>,
  texts: CommentTexts,
): Anchor | null {
  const { side, spanStart, spanEnd, revision } = row
  if (side === null || spanStart === null || spanEnd === null || revision === null) return null
  const now = texts[side] ?? ''
  const written = side === 'target' && revision !== texts.version ? texts.revision(revision) : now
  if (written === undefined) return { state: 'gone', span: null }
  return moveAnchor(written, now, [spanStart, spanEnd], side === 'source' ? 'es' : 'en')
}
