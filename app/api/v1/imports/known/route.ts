import { KnownSourceQuery } from '@/domain/import-inputs'
import { queryOf } from '@/server/read-input'
import { read } from '@/server/route'
import { knownSource } from '@/server/source/known-source'

export const GET = read(({ ctx, query }) => knownSource(ctx, queryOf(KnownSourceQuery, query)))
