export const COMMENT_KINDS = ['comment', 'question'] as const
export type CommentKind = (typeof COMMENT_KINDS)[number]

/** A remark on a segment. An open question blocks approval. */
export interface CommentDto {
  id: number
  segmentId: number
  kind: CommentKind
  body: string
  /** The words it was written about, in the language of `side`. */
  quote: string | null
  side: 'source' | 'target' | null
  byId: string
  at: string
  resolvedById: string | null
  resolvedAt: string | null
}

export interface CommentThread {
  comments: CommentDto[]
  names: Record<string, string>
}
