import { z } from 'zod'
import { COMMENT_KINDS, COMMENT_SIDES } from './comment'

const Offset = z.int().min(0).max(1_000_000)

/** Where the quote stood in the text of its side, and on which revision that was. */
export const CommentPlace = z.strictObject({
  start: Offset,
  end: Offset,
  revision: z.int().min(0).max(1_000_000),
})
export type CommentPlace = z.infer<typeof CommentPlace>

export const AddCommentInput = z.strictObject({
  kind: z.enum(COMMENT_KINDS),
  body: z.string().trim().min(1, 'comment_empty').max(4000),
  side: z.enum(COMMENT_SIDES).nullable().default(null),
  quote: z.string().max(500).nullable().default(null),
  place: CommentPlace.optional(),
  /** The comment this answers. */
  replyToId: z.int().positive().optional(),
})
export type AddCommentInput = z.infer<typeof AddCommentInput>
