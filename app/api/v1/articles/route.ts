import { QueueFilter } from '@/domain/article-inputs'
import { ImportArticleInput } from '@/domain/import-inputs'
import { importArticle } from '@/server/article/import-article'
import { articleQueue } from '@/server/article/queue'
import { queryOf } from '@/server/read-input'
import { read, write } from '@/server/route'

export const GET = read(({ ctx, query }) => articleQueue(ctx, queryOf(QueueFilter, query)))

export const POST = write(ImportArticleInput, ({ ctx, input }) => importArticle(ctx, input), {
  status: 201,
  maxBytes: 6_000_000,
})
