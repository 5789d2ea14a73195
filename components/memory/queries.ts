import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request'
import type { MatchList } from '@/domain/memory'

/** Long enough to go down the rows and back without asking again. */
const FRESH_MS = 60_000

/** What the newsroom already said for the Spanish of a segment, best first. */
export function matchesQuery(segmentId: number) {
  return queryOptions({
    queryKey: ['matches', segmentId] as const,
    queryFn: ({ signal }) => getJson<MatchList>(`/api/v1/segments/${segmentId}/matches`, signal),
    staleTime: FRESH_MS,
  })
}
