import type { QueryClient } from '@tanstack/react-query'
import { putRecuts } from '@/components/article/put-recuts'
import { putSegments } from '@/components/article/put-segment'
import { workspaceQuery } from '@/components/article/queries'
import { commentKeys } from '@/components/comment/queries'
import { lendArticleLine } from '@/components/notice/article-line'
import { putUnread } from '@/components/notice/put-unread'
import { askAnew } from '@/components/request/ask-anew'
import { getJson } from '@/components/request/request'
import { pageId } from '@/components/segment/page-life'
import type { LiveMessage, MissedChanges } from '@/domain/live'
import { announcePlace } from './announce-place'
import { holdLiveLine } from './live-line'
import type { PresenceStore } from './presence-store'
import { readingAnew } from './read-anew'

interface Following {
  client: QueryClient
  articleId: string
  presence: PresenceStore
}

/**
 * Keeps an article on the screen as the others change it, and tells them where this tab is. What is
 * typed here and not yet saved is the saver's: another's words meet it when it is saved, not before.
 */
export function followArticle({ client, articleId, presence }: Following) {
  const reading = readingAnew(client, articleId)
  const hear = (heard: LiveMessage) => {
    switch (heard.name) {
      case 'hello':
        if (heard.message.isMissed) reading.begin()
        return
      case 'segments': {
        const isInPlace = putRecuts(client, articleId, heard.message)
        if (!isInPlace || !putSegments(client, articleId, heard.message)) reading.begin()
        return
      }
      case 'comments':
        for (const id of heard.message.segmentIds) {
          void askAnew(client, { queryKey: commentKeys.of(id) })
        }
        void askAnew(client, { queryKey: commentKeys.spans(articleId) })
        return
      case 'presence':
        return presence.show(heard.message.people)
      case 'notices':
        return putUnread(client, heard.message)
      case 'stale':
        return reading.begin()
      case 'end':
        presence.show([])
        return reading.begin()
      case 'beat':
        return
    }
  }
  const known = client.getQueryData(workspaceQuery(articleId).queryKey)
  const release = holdLiveLine({
    address: (after) => `/api/v1/articles/${articleId}/stream?tab=${pageId}&after=${after}`,
    after: known?.lastEvent ?? 0,
    hear,
    ask: (after, signal) =>
      getJson<MissedChanges>(`/api/v1/articles/${articleId}/missed?after=${after}`, signal),
  })
  const giveBack = lendArticleLine()
  const place = announcePlace(articleId, pageId)
  return {
    place,
    stop: () => {
      reading.stop()
      release()
      giveBack()
      place.stop()
    },
  }
}
