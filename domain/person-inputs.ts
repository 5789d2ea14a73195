import { z } from 'zod'
import { isAcceptableEmail, normalizeEmail, ROLES } from './person'

export const Email = z
  .string()
  .max(320)
  .transform(normalizeEmail)
  .refine(isAcceptableEmail, 'email_invalid')

export const Password = z.string().min(12, 'password_short').max(200, 'password_long')

export const PersonName = z
  .string()
  .trim()
  .min(1, 'name_empty')
  .max(80, 'name_long')
  // Format characters, fillers and selectors are nothing to the eye; the blank of Braille looks like one.
  .refine(
    (name) => !/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(name),
    'name_invisible',
  )

export const SignInInput = z.object({ email: Email, password: z.string().min(1).max(200) })
export type SignInInput = z.infer<typeof SignInInput>

export const CreatePersonInput = z.strictObject({
  name: PersonName,
  email: Email,
  role: z.enum(ROLES),
  password: Password,
})
export type CreatePersonInput = z.infer<typeof CreatePersonInput>

export const ChangePersonInput = z.strictObject({
  name: PersonName.optional(),
  role: z.enum(ROLES).optional(),
  disabled: z.boolean().optional(),
  password: Password.optional(),
})
export type ChangePersonInput = z.infer<typeof ChangePersonInput>

export const ChangePasswordInput = z.strictObject({
  current: z.string().min(1).max(200),
  next: Password,
})
export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>
