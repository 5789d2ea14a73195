import { DismissFindingInput } from '@/domain/segment-inputs'
import { dismissFinding } from '@/server/finding/dismiss-finding'
import { idParam } from '@/server/params'
import { write } from '@/server/route'

export const POST = write(
  DismissFindingInput,
  ({ ctx, params, input }) => dismissFinding(ctx, idParam(params.id), input),
  { status: 201 },
)
