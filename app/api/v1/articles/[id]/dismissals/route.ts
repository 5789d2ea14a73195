import { DismissEverywhereInput } from '@/domain/segment-inputs'
import { dismissEverywhere } from '@/server/finding/dismiss-everywhere'
import { uuidParam } from '@/server/params'
import { write } from '@/server/route'

export const POST = write(
  DismissEverywhereInput,
  ({ ctx, params, input }) => dismissEverywhere(ctx, uuidParam(params.id), input),
  { status: 201 },
)
