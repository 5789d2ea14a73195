import { z } from 'zod'
import { TERM_KINDS } from './term'

/** What is nothing to the eye has no place in a term. */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u
export const MAX_TERM_LENGTH = 120
export const MAX_FORMS = 30

const Phrase = z
  .string()
  .transform((text) => text.normalize('NFC').trim().replace(/\s+/gu, ' '))
  .refine((text) => text !== '', 'term_empty')
  .refine((text) => text.length <= MAX_TERM_LENGTH, 'term_long')
  .refine((text) => !INVISIBLE.test(text), 'term_invisible')
  .refine((text) => /[\p{L}\p{N}]/u.test(text), 'term_wordless')

const Phrases = z
  .array(Phrase)
  .max(MAX_FORMS, 'term_forms_many')
  .transform((list) => [...new Set(list)])
  .default([])

export const TermInput = z.strictObject({
  spanish: Phrase,
  preferred: Phrase,
  forms: Phrases,
  accepted: Phrases,
  forbidden: Phrases,
  note: z.string().trim().max(400, 'term_note_long').default(''),
  scope: z.string().trim().max(40, 'term_long').default(''),
  kind: z.enum(TERM_KINDS).nullable().default(null),
  isCaseSensitive: z.boolean().default(false),
})
export type TermInput = z.infer<typeof TermInput>

export const AddTermInput = z.strictObject({
  term: TermInput,
  /** The person saw that another term has it otherwise, and means both. */
  isMeantSo: z.boolean().default(false),
})
export type AddTermInput = z.infer<typeof AddTermInput>

export const ChangeTermInput = AddTermInput.extend({ expectedVersion: z.int().min(1) })
export type ChangeTermInput = z.infer<typeof ChangeTermInput>

export const WithdrawTermInput = z.strictObject({ expectedVersion: z.int().min(1) })
export type WithdrawTermInput = z.infer<typeof WithdrawTermInput>

/** A change to be weighed; nothing is stored. `id` of the term it would change. */
export const TermImpactInput = z.strictObject({
  term: TermInput,
  id: z.int().min(1).nullable().default(null),
})
export type TermImpactInput = z.infer<typeof TermImpactInput>

/** A glossary file as the browser sends it. */
export const PreviewTermImportInput = z.strictObject({
  fileName: z.string().trim().min(1).max(200),
  /** The bytes of the file, base64. */
  content: z.base64(),
})
export type PreviewTermImportInput = z.infer<typeof PreviewTermImportInput>

export const ImportTermsInput = PreviewTermImportInput.extend({ stamp: z.int().min(0) })
export type ImportTermsInput = z.infer<typeof ImportTermsInput>
