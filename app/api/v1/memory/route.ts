import { PairSearch } from '@/domain/memory-inputs'
import { searchPairs } from '@/server/memory/search-pairs'
import { queryOf } from '@/server/read-input'
import { read } from '@/server/route'

export const GET = read(({ ctx, query }) => searchPairs(ctx, queryOf(PairSearch, query)))
