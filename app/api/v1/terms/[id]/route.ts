import { ChangeTermInput, WithdrawTermInput } from '@/domain/term-inputs'
import { idParam } from '@/server/params'
import { write } from '@/server/route'
import { changeTerm } from '@/server/term/change-term'
import { withdrawTerm } from '@/server/term/withdraw-term'

export const PUT = write(ChangeTermInput, ({ ctx, params, input }) =>
  changeTerm(ctx, idParam(params.id), input),
)

export const DELETE = write(WithdrawTermInput, ({ ctx, params, input }) =>
  withdrawTerm(ctx, idParam(params.id), input),
)
