import { read } from '@/server/route'
import { knownSource } from '@/server/source/known-source'

export const GET = read(({ ctx, query }) => knownSource(ctx, query))
