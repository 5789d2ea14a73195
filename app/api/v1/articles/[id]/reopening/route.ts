import { NothingInput } from '@/domain/nothing-input'
import { uuidParam } from '@/server/params'
import { reopenArticle } from '@/server/publication/reopen-article'
import { write } from '@/server/route'

export const POST = write(NothingInput, ({ ctx, params }) =>
  reopenArticle(ctx, uuidParam(params.id)),
)
