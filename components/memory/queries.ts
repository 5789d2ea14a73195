import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request/request'
import type { MatchList, PairPage } from '@/domain/memory'
import type { PairSearch } from '@/domain/memory-inputs'

/** What is looked up, as the address has it. */
export type MemorySearch = Omit<PairSearch, 'before'>

export const memoryKeys = {
  all: ['memory'] as const,
  pairs: (search: MemorySearch) => ['memory', 'pairs', search] as const,
  matches: (segmentId: number) => ['memory', 'matches', segmentId] as const,
}

/** Long enough to go down the rows and back without asking again. */
const FRESH_MS = 60_000

/** What the newsroom already said for the Spanish of a segment, best first. */
export function matchesQuery(segmentId: number) {
  return queryOptions({
    queryKey: memoryKeys.matches(segmentId),
    queryFn: ({ signal }) => getJson<MatchList>(`/api/v1/segments/${segmentId}/matches`, signal),
    staleTime: FRESH_MS,
  })
}

/** Where the newsroom said something before, page by page; the newest where nothing is asked for. */
export function pairsQuery(search: MemorySearch) {
  return infiniteQueryOptions({
    queryKey: memoryKeys.pairs(search),
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ ...search })
      if (pageParam !== null) asked.set('before', String(pageParam))
      return getJson<PairPage>(`/api/v1/memory?${asked}`, signal)
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    staleTime: FRESH_MS,
  })
}
