import { missedChanges } from '@/server/live/missed-changes'
import { numberParam, uuidParam } from '@/server/params'
import { read } from '@/server/route'

export const GET = read(({ ctx, params, query }) =>
  missedChanges(ctx, uuidParam(params.id), numberParam(query.get('after')) ?? 0),
)
