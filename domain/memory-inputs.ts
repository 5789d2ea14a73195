import { z } from 'zod'

export const WithdrawPairInput = z.strictObject({
  reason: z.string().trim().min(1, 'reason_empty').max(400),
})
export type WithdrawPairInput = z.infer<typeof WithdrawPairInput>
