import { read } from '@/server/route'
import { termUsage } from '@/server/term/term-usage'

export const GET = read(({ ctx }) => termUsage(ctx))
