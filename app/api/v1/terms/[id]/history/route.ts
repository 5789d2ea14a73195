import { idParam } from '@/server/params'
import { read } from '@/server/route'
import { termHistory } from '@/server/term/queries'

export const GET = read(({ ctx, params }) => termHistory(ctx, idParam(params.id)))
