import { NothingInput } from '@/domain/nothing-input'
import { idParam } from '@/server/params'
import { write } from '@/server/route'
import { withdrawImport } from '@/server/term/withdraw-import'

export const DELETE = write(NothingInput, ({ ctx, params }) =>
  withdrawImport(ctx, idParam(params.id)),
)
