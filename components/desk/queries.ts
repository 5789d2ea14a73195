import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request/request'
import type { Queue } from '@/domain/article'
import type { QueueFilter } from '@/domain/article-inputs'
import { searchOf } from './queue-filter'

export const deskKeys = {
  all: ['desk'] as const,
  queues: ['desk', 'queue'] as const,
  queue: (filter: QueueFilter) => ['desk', 'queue', filter] as const,
  translators: ['desk', 'translators'] as const,
}

/** Milliseconds after which an open desk looks again whether something arrived. */
const LOOK_AGAIN = 60_000

/** The queue under a filter. While another filter loads, the rows of the one before stay in view. */
export function queueQuery(filter: QueueFilter) {
  return queryOptions({
    queryKey: deskKeys.queue(filter),
    queryFn: ({ signal }) => getJson<Queue>(`/api/v1/articles${searchOf(filter)}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN,
  })
}

/** Those an article can be given to, by name. */
export function translatorsQuery() {
  return queryOptions({
    queryKey: deskKeys.translators,
    queryFn: async ({ signal }) => {
      const answer = await getJson<{ people: { id: string; name: string }[] }>(
        '/api/v1/translators',
        signal,
      )
      return answer.people
    },
    staleTime: 5 * 60_000,
  })
}
