import { NothingInput } from '@/domain/nothing-input'
import { uuidParam } from '@/server/params'
import { beginCorrection } from '@/server/publication/begin-correction'
import { write } from '@/server/route'

export const POST = write(NothingInput, ({ ctx, params }) =>
  beginCorrection(ctx, uuidParam(params.id)),
)
