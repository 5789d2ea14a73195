import { NothingInput } from '@/domain/nothing-input'
import { resolveComment } from '@/server/comment/resolve-comment'
import { idParam } from '@/server/params'
import { write } from '@/server/route'

export const POST = write(NothingInput, ({ ctx, params }) =>
  resolveComment(ctx, idParam(params.id)),
)
