import { JoinSegmentsInput } from '@/domain/segment-inputs'
import { idParam } from '@/server/params'
import { write } from '@/server/route'
import { joinSegments } from '@/server/segment/join-segments'

export const POST = write(JoinSegmentsInput, ({ ctx, params, input }) =>
  joinSegments(ctx, idParam(params.id), input),
)
