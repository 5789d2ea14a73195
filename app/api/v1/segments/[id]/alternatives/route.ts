import { SetAsideInput } from '@/domain/segment-inputs'
import { idParam } from '@/server/params'
import { read, write } from '@/server/route'
import { openAlternatives } from '@/server/segment/queries'
import { setAside } from '@/server/segment/set-aside'

export const GET = read(({ ctx, params }) => openAlternatives(ctx, idParam(params.id)))

export const POST = write(SetAsideInput, ({ ctx, params, input }) =>
  setAside(ctx, idParam(params.id), input),
)
