import type { Anchor } from '@/language'

export const COMMENT_KINDS = ['comment', 'question'] as const
export type CommentKind = (typeof COMMENT_KINDS)[number]

/** The text a comment was written on. */
export const COMMENT_SIDES = ['source', 'draft', 'target'] as const
export type CommentSide = (typeof COMMENT_SIDES)[number]

/** A remark on a segment, or an answer to one. An open question blocks approval. */
export interface CommentDto {
  id: number
  segmentId: number
  kind: CommentKind
  /** People are named by id, see domain/mention.ts. */
  body: string
  /** The words it was written about, in the language of `side`. */
  quote: string | null
  side: CommentSide | null
  /** Where these words stand in the saved text; null when it is about the whole segment. */
  anchor: Anchor | null
  /** Number of the revision it was written on, where it is about some words. */
  revision: number | null
  replyToId: number | null
  byId: string
  at: string
  resolvedById: string | null
  resolvedAt: string | null
}

export interface CommentThread {
  comments: CommentDto[]
  names: Record<string, string>
  /** Comments this person was told of and has not opened yet. */
  unreadIds: number[]
}

/** An open comment on some words, as the lanes mark it. Offsets are those of the saved text. */
export interface CommentSpan {
  id: number
  segmentId: number
  kind: CommentKind
  side: CommentSide
  start: number
  end: number
}

/** A comment with what was answered to it. */
export interface Conversation {
  comment: CommentDto
  answers: CommentDto[]
}

/** Comments with their answers under them, both in the order they were written. */
export function conversations(comments: readonly CommentDto[]): Conversation[] {
  const answers = Map.groupBy(
    comments.filter((comment) => comment.replyToId !== null),
    (comment) => comment.replyToId,
  )
  return comments
    .filter((comment) => comment.replyToId === null)
    .map((comment) => ({ comment, answers: answers.get(comment.id) ?? [] }))
}
