import { z } from 'zod'
import { COMMENT_KINDS } from './comment'

export const AddCommentInput = z.strictObject({
  kind: z.enum(COMMENT_KINDS),
  body: z.string().trim().min(1, 'comment_empty').max(4000),
  side: z.enum(['source', 'target']).nullable().default(null),
  quote: z.string().max(500).nullable().default(null),
})
export type AddCommentInput = z.infer<typeof AddCommentInput>
