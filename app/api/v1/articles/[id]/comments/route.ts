import { commentSpans } from '@/server/comment/queries'
import { uuidParam } from '@/server/params'
import { read } from '@/server/route'

export const GET = read(({ ctx, params }) => commentSpans(ctx, uuidParam(params.id)))
