import { z } from 'zod'
import { CHORD, isBrowserKey } from './keys'

const Key = z
  .string()
  .regex(CHORD, 'key_unreadable')
  .refine((chord) => !isBrowserKey(chord), 'key_of_browser')

export const ChangeKeysInput = z.strictObject({
  /** All of them: an action that is not named has its usual key again. */
  keys: z
    .record(z.string().regex(/^[a-z][A-Za-z]{0,39}$/), Key.nullable())
    .refine((keys) => Object.keys(keys).length <= 200, 'fields_invalid'),
})
export type ChangeKeysInput = z.infer<typeof ChangeKeysInput>
