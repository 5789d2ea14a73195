import { AssignArticleInput } from '@/domain/article-inputs'
import { assignArticle } from '@/server/article/assign-article'
import { uuidParam } from '@/server/params'
import { write } from '@/server/route'

export const PUT = write(AssignArticleInput, ({ ctx, params, input }) =>
  assignArticle(ctx, uuidParam(params.id), input),
)
