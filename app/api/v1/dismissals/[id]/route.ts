import { NothingInput } from '@/domain/nothing-input'
import { restoreFinding } from '@/server/finding/restore-finding'
import { idParam } from '@/server/params'
import { write } from '@/server/route'

export const DELETE = write(NothingInput, ({ ctx, params }) =>
  restoreFinding(ctx, idParam(params.id)),
)
