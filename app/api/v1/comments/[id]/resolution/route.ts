import { NothingInput } from '@/domain/nothing-input'
import { reopenComment } from '@/server/comment/reopen-comment'
import { resolveComment } from '@/server/comment/resolve-comment'
import { idParam } from '@/server/params'
import { write } from '@/server/route'

export const POST = write(NothingInput, ({ ctx, params }) =>
  resolveComment(ctx, idParam(params.id)),
)

export const DELETE = write(NothingInput, ({ ctx, params }) =>
  reopenComment(ctx, idParam(params.id)),
)
