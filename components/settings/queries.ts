import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request/request'
import type { Settings } from '@/domain/settings'

export const settingsKeys = { all: ['settings'] as const }

/** The newsroom's settings as they stand. */
export function settingsQuery() {
  return queryOptions({
    queryKey: settingsKeys.all,
    queryFn: ({ signal }) => getJson<Settings>('/api/v1/settings', signal),
  })
}
