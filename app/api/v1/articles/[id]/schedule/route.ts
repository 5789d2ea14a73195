import { NothingInput } from '@/domain/nothing-input'
import { uuidParam } from '@/server/params'
import { unscheduleVersion } from '@/server/publication/unschedule-version'
import { write } from '@/server/route'

export const DELETE = write(NothingInput, ({ ctx, params }) =>
  unscheduleVersion(ctx, uuidParam(params.id)),
)
