import { z } from 'zod'
import { ARTICLE_STATES } from './article'

export const AssignArticleInput = z.strictObject({ assigneeId: z.uuid().nullable() })
export type AssignArticleInput = z.infer<typeof AssignArticleInput>

/** What narrows the desk's queue; lives in the address. */
export const QueueFilter = z.object({
  state: z.enum(ARTICLE_STATES).optional(),
  assignee: z.enum(['me']).optional(),
  q: z.string().trim().max(200).optional(),
})
export type QueueFilter = z.infer<typeof QueueFilter>
