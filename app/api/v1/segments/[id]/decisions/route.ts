import { DecideHunkInput } from '@/domain/review-inputs'
import { idParam } from '@/server/params'
import { decideHunk } from '@/server/review/decide-hunk'
import { write } from '@/server/route'

export const POST = write(DecideHunkInput, ({ ctx, params, input }) =>
  decideHunk(ctx, idParam(params.id), input),
)
