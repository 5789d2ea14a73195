import { RenewSourceInput } from '@/domain/import-inputs'
import { uuidParam } from '@/server/params'
import { write } from '@/server/route'
import { renewSource } from '@/server/source/renew-source'

/** One paste of 2 MB, escaped as JSON. */
const MAX_BYTES = 5_000_000

export const POST = write(
  RenewSourceInput,
  ({ ctx, params, input }) => renewSource(ctx, uuidParam(params.id), input),
  { maxBytes: MAX_BYTES, texts: 'any' },
)
