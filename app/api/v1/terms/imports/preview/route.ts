import { PreviewTermImportInput } from '@/domain/term-inputs'
import { write } from '@/server/route'
import { previewTermImport } from '@/server/term/preview-term-import'

/** 5 MB as base64, and a little. */
const MAX_BYTES = 7_000_000

export const POST = write(
  PreviewTermImportInput,
  ({ ctx, input }) => previewTermImport(ctx, input),
  { maxBytes: MAX_BYTES },
)
