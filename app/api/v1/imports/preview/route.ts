import { PreviewImportInput } from '@/domain/import-inputs'
import { previewImport } from '@/server/import/preview-import'
import { write } from '@/server/route'

/** Two pastes of 2 MB each, escaped as JSON. */
const MAX_BYTES = 10_000_000

export const POST = write(
  PreviewImportInput,
  ({ ctx, input, signal }) => previewImport(ctx, input, signal),
  { maxBytes: MAX_BYTES, texts: 'any' },
)
