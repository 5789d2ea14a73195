import { WithdrawArticleInput } from '@/domain/version-inputs'
import { uuidParam } from '@/server/params'
import { withdrawArticle } from '@/server/publication/withdraw-article'
import { write } from '@/server/route'

export const POST = write(WithdrawArticleInput, ({ ctx, params, input }) =>
  withdrawArticle(ctx, uuidParam(params.id), input),
)
