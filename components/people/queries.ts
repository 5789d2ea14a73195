import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request/request'
import type { PersonDto } from '@/domain/person'

export const peopleKeys = { all: ['people'] as const }

/** Everybody with an account, by name; administrators only. */
export function peopleQuery() {
  return queryOptions({
    queryKey: peopleKeys.all,
    queryFn: async ({ signal }) => {
      const answer = await getJson<{ people: PersonDto[] }>('/api/v1/people', signal)
      return answer.people
    },
  })
}
