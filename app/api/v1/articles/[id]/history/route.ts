import { articleHistory } from '@/server/history/queries'
import { idParam, uuidParam } from '@/server/params'
import { read } from '@/server/route'

export const GET = read(({ ctx, params, query }) => {
  const before = query.get('before')
  return articleHistory(ctx, uuidParam(params.id), before === null ? undefined : idParam(before))
})
