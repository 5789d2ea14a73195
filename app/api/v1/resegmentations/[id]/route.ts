import { NothingInput } from '@/domain/nothing-input'
import { idParam } from '@/server/params'
import { write } from '@/server/route'
import { undoResegmentation } from '@/server/segment/undo-resegmentation'

export const DELETE = write(NothingInput, ({ ctx, params }) =>
  undoResegmentation(ctx, idParam(params.id)),
)
