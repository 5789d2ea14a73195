import { openOwnStream } from '@/server/live/open-stream'
import { uuidParam } from '@/server/params'
import { stream } from '@/server/route'

export const GET = stream(({ ctx, query, isStillAllowed }) =>
  openOwnStream(ctx, { tab: uuidParam(query.get('tab') ?? undefined), isStillAllowed }),
)
