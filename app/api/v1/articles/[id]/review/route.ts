import { NothingInput } from '@/domain/nothing-input'
import { uuidParam } from '@/server/params'
import { beginReview } from '@/server/review/begin-review'
import { reviewState } from '@/server/review/queries'
import { read, write } from '@/server/route'

export const GET = read(({ ctx, params }) => reviewState(ctx, uuidParam(params.id)))

export const POST = write(NothingInput, ({ ctx, params }) => beginReview(ctx, uuidParam(params.id)))
