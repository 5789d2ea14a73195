import { WithdrawPairInput } from '@/domain/memory-inputs'
import { NothingInput } from '@/domain/nothing-input'
import { reinstatePair } from '@/server/memory/reinstate-pair'
import { withdrawPair } from '@/server/memory/withdraw-pair'
import { idParam } from '@/server/params'
import { write } from '@/server/route'

export const POST = write(
  WithdrawPairInput,
  ({ ctx, params, input }) => withdrawPair(ctx, idParam(params.id), input),
  { status: 201 },
)

export const DELETE = write(NothingInput, ({ ctx, params }) =>
  reinstatePair(ctx, idParam(params.id)),
)
