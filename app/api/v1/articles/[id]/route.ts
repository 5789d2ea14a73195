import { toWire } from '@/domain/segment'
import { workspace } from '@/server/article/queries'
import { compressedJson } from '@/server/compressed-json'
import { uuidParam } from '@/server/params'
import { read } from '@/server/route'

export const GET = read(
  async ({ ctx, params }) => toWire(await workspace(ctx, uuidParam(params.id))),
  { respond: compressedJson },
)
