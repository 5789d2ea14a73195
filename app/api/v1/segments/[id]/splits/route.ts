import { SplitSegmentInput } from '@/domain/segment-inputs'
import { idParam } from '@/server/params'
import { write } from '@/server/route'
import { splitSegment } from '@/server/segment/split-segment'

export const POST = write(SplitSegmentInput, ({ ctx, params, input }) =>
  splitSegment(ctx, idParam(params.id), input),
)
