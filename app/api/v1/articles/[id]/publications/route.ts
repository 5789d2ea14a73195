import { PublishVersionInput } from '@/domain/version-inputs'
import { uuidParam } from '@/server/params'
import { publishVersion } from '@/server/publication/publish-version'
import { write } from '@/server/route'

export const POST = write(PublishVersionInput, ({ ctx, params, input }) =>
  publishVersion(ctx, uuidParam(params.id), input),
)
