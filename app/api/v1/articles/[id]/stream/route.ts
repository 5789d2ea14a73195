import { openStream } from '@/server/live/open-stream'
import { numberParam, uuidParam } from '@/server/params'
import { stream } from '@/server/route'

export const GET = stream(({ ctx, params, query, lastEventId, isStillAllowed }) =>
  openStream(ctx, uuidParam(params.id), {
    tab: uuidParam(query.get('tab') ?? undefined),
    after: numberParam(lastEventId ?? query.get('after')),
    isStillAllowed,
  }),
)
