import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request'
import type { MatchList } from '@/domain/memory'

export const memoryKeys = {
  all: ['memory'] as const,
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
