import { SubmitVersionInput } from '@/domain/version-inputs'
import { uuidParam } from '@/server/params'
import { read, write } from '@/server/route'
import { versionList } from '@/server/version/queries'
import { submitVersion } from '@/server/version/submit-version'

export const GET = read(({ ctx, params }) => versionList(ctx, uuidParam(params.id)))

export const POST = write(
  SubmitVersionInput,
  ({ ctx, params, input }) => submitVersion(ctx, uuidParam(params.id), input),
  { status: 201 },
)
