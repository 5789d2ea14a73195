import { DismissEverywhereInput, RestoreEverywhereInput } from '@/domain/segment-inputs'
import { dismissEverywhere } from '@/server/finding/dismiss-everywhere'
import { restoreEverywhere } from '@/server/finding/restore-everywhere'
import { uuidParam } from '@/server/params'
import { write } from '@/server/route'

export const POST = write(
  DismissEverywhereInput,
  ({ ctx, params, input }) => dismissEverywhere(ctx, uuidParam(params.id), input),
  { status: 201 },
)

export const DELETE = write(RestoreEverywhereInput, ({ ctx, params, input }) =>
  restoreEverywhere(ctx, uuidParam(params.id), input),
)
