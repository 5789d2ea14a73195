import { z } from 'zod'

/** Where a tab is in the article it has open. */
export const ShowPresenceInput = z.strictObject({
  tab: z.uuid(),
  segmentId: z.int().positive().nullable().default(null),
  isTyping: z.boolean().default(false),
})
export type ShowPresenceInput = z.infer<typeof ShowPresenceInput>

export const LeaveArticleInput = z.strictObject({ tab: z.uuid() })
export type LeaveArticleInput = z.infer<typeof LeaveArticleInput>
