import { z } from 'zod'
import { ARTICLE_STATES } from './article'

export const AssignArticleInput = z.strictObject({
  assigneeId: z.uuid().nullable(),
  /** What the next person should know. */
  note: z.string().trim().max(1000).optional(),
})
export type AssignArticleInput = z.infer<typeof AssignArticleInput>

export const SetDueTimeInput = z.strictObject({
  dueAt: z.iso.datetime({ offset: true }).nullable(),
})
export type SetDueTimeInput = z.infer<typeof SetDueTimeInput>

/** What narrows the desk's queue; lives in the address. */
export const QueueFilter = z.object({
  state: z.enum(ARTICLE_STATES).optional(),
  assignee: z.enum(['me']).optional(),
  /** Only what is past its due time and still worked on. */
  due: z.enum(['late']).optional(),
  /** By due time, the nearest first; by the newest change without. */
  sort: z.enum(['due']).optional(),
  q: z.string().trim().max(200).optional(),
})
export type QueueFilter = z.infer<typeof QueueFilter>
