import { NothingInput } from '@/domain/nothing-input'
import { ConfirmSegmentInput } from '@/domain/segment-inputs'
import { idParam } from '@/server/params'
import { write } from '@/server/route'
import { confirmSegment } from '@/server/segment/confirm-segment'
import { unconfirmSegment } from '@/server/segment/unconfirm-segment'

export const POST = write(ConfirmSegmentInput, ({ ctx, params, input }) =>
  confirmSegment(ctx, idParam(params.id), input),
)

export const DELETE = write(NothingInput, ({ ctx, params }) =>
  unconfirmSegment(ctx, idParam(params.id)),
)
