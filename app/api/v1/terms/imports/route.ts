import { ImportTermsInput } from '@/domain/term-inputs'
import { write } from '@/server/route'
import { importTerms } from '@/server/term/import-terms'

/** 5 MB as base64, and a little. */
const MAX_BYTES = 7_000_000

export const POST = write(ImportTermsInput, ({ ctx, input }) => importTerms(ctx, input), {
  status: 201,
  maxBytes: MAX_BYTES,
})
