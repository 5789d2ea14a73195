import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { getJson } from '@/components/request/request'
import type { NoticeList, NoticeSettings } from '@/domain/notice'

export const noticeKeys = {
  all: ['notices'] as const,
  count: ['notices', 'count'] as const,
  list: ['notices', 'list'] as const,
  settings: ['notice-settings'] as const,
}

/** Milliseconds after which an open page looks again whether something arrived. */
const LOOK_AGAIN = 60_000

/** How many notices are unread, for the bell. */
export function unreadQuery() {
  return queryOptions({
    queryKey: noticeKeys.count,
    queryFn: ({ signal }) => getJson<{ unread: number }>('/api/v1/me/notices/count', signal),
    refetchInterval: LOOK_AGAIN,
    staleTime: 10_000,
  })
}

/** One's own notices: unread ones first, read ones by pages. */
export function noticesQuery() {
  return infiniteQueryOptions({
    queryKey: noticeKeys.list,
    queryFn: ({ pageParam, signal }) =>
      getJson<NoticeList>(
        `/api/v1/me/notices${pageParam === 0 ? '' : `?before=${pageParam}`}`,
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => page.olderThan,
    refetchInterval: LOOK_AGAIN,
  })
}

/** What one is told of, where and when. */
export function noticeSettingsQuery() {
  return queryOptions({
    queryKey: noticeKeys.settings,
    queryFn: ({ signal }) => getJson<NoticeSettings>('/api/v1/me/notice-settings', signal),
  })
}
