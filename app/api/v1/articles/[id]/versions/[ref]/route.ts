import { AppError } from '@/domain/errors'
import { parseVersionRef } from '@/domain/version'
import { uuidParam } from '@/server/params'
import { read } from '@/server/route'
import { versionText } from '@/server/version/queries'

export const GET = read(({ ctx, params }) => {
  const ref = parseVersionRef(params.ref ?? '')
  if (ref === null) throw new AppError('not_found', 'not_found')
  return versionText(ctx, uuidParam(params.id), ref)
})
