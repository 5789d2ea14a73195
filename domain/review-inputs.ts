import { z } from 'zod'
import { DECISION_KINDS } from './review'
import { TargetText } from './segment-inputs'

export const DecideHunkInput = z
  .strictObject({
    kind: z.enum(DECISION_KINDS),
    expectedVersion: z.int().min(0),
    before: z.string().max(20_000).default(''),
    after: z.string().max(20_000).default(''),
    /** The whole target as it shall stand; needed to restore or amend. */
    text: TargetText.optional(),
  })
  .refine((input) => (input.kind === 'accept') === (input.text === undefined), 'text_mismatch')
export type DecideHunkInput = z.infer<typeof DecideHunkInput>
