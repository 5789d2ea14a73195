import { ApproveVersionInput } from '@/domain/version-inputs'
import { uuidParam } from '@/server/params'
import { approveVersion } from '@/server/review/approve-version'
import { write } from '@/server/route'

export const POST = write(ApproveVersionInput, ({ ctx, params, input }) =>
  approveVersion(ctx, uuidParam(params.id), input),
)
