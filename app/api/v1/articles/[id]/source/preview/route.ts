import { PreviewRenewalInput } from '@/domain/import-inputs'
import { uuidParam } from '@/server/params'
import { write } from '@/server/route'
import { previewRenewal } from '@/server/source/preview-renewal'

/** One paste of 2 MB, escaped as JSON. */
const MAX_BYTES = 5_000_000

export const POST = write(
  PreviewRenewalInput,
  ({ ctx, params, input, signal }) => previewRenewal(ctx, uuidParam(params.id), input, signal),
  { maxBytes: MAX_BYTES, texts: 'any' },
)
