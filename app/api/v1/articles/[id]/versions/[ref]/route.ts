import { AppError } from '@/domain/errors'
import { parseVersionRef } from '@/domain/version'
import { uuidParam } from '@/server/params'
import { read } from '@/server/route'
import { versionJson } from '@/server/version/version-json'

export const GET = read(({ ctx, params }) => {
  const ref = parseVersionRef(params.ref ?? '')
  if (ref === null) throw new AppError('not_found', 'not_found')
  return versionJson(ctx, uuidParam(params.id), ref)
})
