import type { QueryClient } from '@tanstack/react-query'
import type { LiveMessages } from '@/domain/live'
import { noticeKeys } from './queries'

/** Shows how many notices are unread, as the server just said; the list, where it is open, is read anew. */
export function putUnread(client: QueryClient, told: LiveMessages['notices']): void {
  const before = client.getQueryData<LiveMessages['notices']>(noticeKeys.count)
  client.setQueryData(noticeKeys.count, told)
  if (before?.unread !== told.unread) {
    void client.invalidateQueries({ queryKey: noticeKeys.list })
  }
}
