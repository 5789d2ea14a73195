import { z } from 'zod'

export const ChangeSettingsInput = z.strictObject({ isFourEyesRelaxed: z.boolean() })
export type ChangeSettingsInput = z.infer<typeof ChangeSettingsInput>
