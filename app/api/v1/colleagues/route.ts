import { listColleagues } from '@/server/person/queries'
import { read } from '@/server/route'

export const GET = read(async ({ ctx }) => ({ people: await listColleagues(ctx) }))
