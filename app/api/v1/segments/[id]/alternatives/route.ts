import { idParam } from '@/server/params'
import { read } from '@/server/route'
import { openAlternatives } from '@/server/segment/queries'

export const GET = read(({ ctx, params }) => openAlternatives(ctx, idParam(params.id)))
