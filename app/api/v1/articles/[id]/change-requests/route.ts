import { RequestChangesInput } from '@/domain/version-inputs'
import { uuidParam } from '@/server/params'
import { requestChanges } from '@/server/review/request-changes'
import { write } from '@/server/route'

export const POST = write(RequestChangesInput, ({ ctx, params, input }) =>
  requestChanges(ctx, uuidParam(params.id), input),
)
