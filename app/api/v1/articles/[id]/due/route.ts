import { SetDueTimeInput } from '@/domain/article-inputs'
import { setDueTime } from '@/server/article/set-due-time'
import { uuidParam } from '@/server/params'
import { write } from '@/server/route'

export const PUT = write(SetDueTimeInput, ({ ctx, params, input }) =>
  setDueTime(ctx, uuidParam(params.id), input),
)
