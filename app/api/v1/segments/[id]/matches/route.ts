import { segmentMatches } from '@/server/memory/queries'
import { idParam } from '@/server/params'
import { read } from '@/server/route'

export const GET = read(({ ctx, params }) => segmentMatches(ctx, idParam(params.id)))
