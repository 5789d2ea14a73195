import { WithdrawPairInput } from '@/domain/memory-inputs'
import { withdrawPair } from '@/server/memory/withdraw-pair'
import { idParam } from '@/server/params'
import { write } from '@/server/route'

export const POST = write(
  WithdrawPairInput,
  ({ ctx, params, input }) => withdrawPair(ctx, idParam(params.id), input),
  { status: 201 },
)
