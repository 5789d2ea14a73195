import { z } from 'zod'

/** A word or phrase as people look it up; `*` at its end stands for any ending. */
export const PairSearch = z.object({
  /** Nothing asked for shows what was confirmed last. */
  q: z.string().trim().max(200).default(''),
  lane: z.enum(['source', 'target']).default('source'),
  /** Only what is offered, or also what rests or was withdrawn. */
  show: z.enum(['offered', 'all']).default('offered'),
  before: z.coerce.number().int().positive().optional(),
})
export type PairSearch = z.infer<typeof PairSearch>

export const WithdrawPairInput = z.strictObject({
  reason: z.string().trim().min(1, 'reason_empty').max(400),
})
export type WithdrawPairInput = z.infer<typeof WithdrawPairInput>
