import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { getJson, sendJson } from '@/components/request/request'
import type { TermHistory, TermImpact, TermList, TermUsage } from '@/domain/term'
import type { TermInput } from '@/domain/term-inputs'

export const glossaryKeys = {
  all: ['glossary'] as const,
  list: ['glossary', 'list'] as const,
}

/** The glossary as it stands. */
export function termsQuery() {
  return queryOptions({
    queryKey: glossaryKeys.list,
    queryFn: ({ signal }) => getJson<TermList>('/api/v1/terms', signal),
    staleTime: 60_000,
  })
}

/** Which terms no article has, and which stand in forbidden English somewhere. */
export function termUsageQuery() {
  return queryOptions({
    queryKey: [...glossaryKeys.all, 'usage'] as const,
    queryFn: ({ signal }) => getJson<TermUsage>('/api/v1/terms/usage', signal),
  })
}

/** Every state a term ever had. */
export function termHistoryQuery(termId: number) {
  return queryOptions({
    queryKey: [...glossaryKeys.all, 'history', termId] as const,
    queryFn: ({ signal }) => getJson<TermHistory>(`/api/v1/terms/${termId}/history`, signal),
  })
}

/** What a term, as it would be saved, touches; asked again when its words changed. */
export function termImpactQuery(term: TermInput, id: number | null) {
  return queryOptions({
    queryKey: [...glossaryKeys.all, 'impact', id, term] as const,
    queryFn: () =>
      sendJson<TermImpact>('POST', '/api/v1/terms/impact', {
        body: { term, id },
        isQuestion: true,
      }),
    enabled: term.spanish.trim() !== '' && term.preferred.trim() !== '',
    placeholderData: keepPreviousData,
    retry: false,
  })
}
