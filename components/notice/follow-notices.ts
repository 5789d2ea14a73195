import type { QueryClient } from '@tanstack/react-query'
import { holdLiveLine } from '@/components/presence/live-line'
import { getJson } from '@/components/request/request'
import { pageId } from '@/components/segment/page-life'
import type { LiveMessages } from '@/domain/live'
import { putUnread } from './put-unread'
import { noticeKeys } from './queries'

/** Keeps the bell as it is on pages without an article's stream. Returns the way out. */
export function followNotices(client: QueryClient): () => void {
  return holdLiveLine({
    address: () => `/api/v1/me/stream?tab=${pageId}`,
    after: 0,
    hear: (heard) => {
      if (heard.name === 'notices') putUnread(client, heard.message)
      if (heard.name === 'hello') void client.invalidateQueries({ queryKey: noticeKeys.all })
    },
    ask: async (_, signal) => {
      const told = await getJson<LiveMessages['notices']>('/api/v1/me/notices/count', signal)
      return { cursor: 0, messages: [{ name: 'notices', message: told }] }
    },
  })
}
