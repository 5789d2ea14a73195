import { ResolveAlternativeInput } from '@/domain/segment-inputs'
import { idParam } from '@/server/params'
import { write } from '@/server/route'
import { resolveAlternative } from '@/server/segment/resolve-alternative'

export const POST = write(ResolveAlternativeInput, ({ ctx, params, input }) =>
  resolveAlternative(ctx, idParam(params.id), input),
)
