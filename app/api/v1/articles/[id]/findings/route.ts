import { findingsOfArticle } from '@/server/finding/queries'
import { uuidParam } from '@/server/params'
import { read } from '@/server/route'

export const GET = read(({ ctx, params }) => findingsOfArticle(ctx, uuidParam(params.id)))
