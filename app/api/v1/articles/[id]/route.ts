import { toWire } from '@/domain/segment'
import { workspace } from '@/server/article/queries'
import { positionParam, uuidParam } from '@/server/params'
import { read } from '@/server/route'

/** The head and a window of segments; `nextFrom` says where the next window begins. */
export const GET = read(async ({ ctx, params, query }) =>
  toWire(
    await workspace(ctx, uuidParam(params.id), {
      from: positionParam(query.get('from')),
      size: positionParam(query.get('size')) || undefined,
    }),
  ),
)
