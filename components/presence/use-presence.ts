import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { pageId } from '@/components/segment/page-life'
import { pauseBefore } from '@/components/segment/pause-before'
import type { SegmentSaver } from '@/components/segment/segment-saver'
import { NOBODY, type People, PresenceStore } from './presence-store'

type Followed = ReturnType<typeof import('./follow-article').followArticle>

interface Where {
  articleId: string
  segmentId: number | null
  /** Where somebody types here. */
  saver?: SegmentSaver
}

/**
 * Follows the article for as long as the screen stands: others' changes come in, others see where one
 * is. All of it is fetched behind the first screen.
 */
export function useFollowed({ articleId, segmentId, saver }: Where): PresenceStore {
  const client = useQueryClient()
  const [presence] = useState(() => new PresenceStore(pageId))
  const followed = useRef<Followed | null>(null)
  const at = useRef(segmentId)
  useEffect(() => {
    at.current = segmentId
    followed.current?.place.standOn(segmentId)
  }, [segmentId])
  useEffect(() => {
    const ending = new AbortController()
    let failures = 0
    const fetch = () =>
      void import('./follow-article').then(follow, () => {
        begin = setTimeout(fetch, pauseBefore(++failures))
      })
    let begin = setTimeout(fetch, AFTER_FIRST_SCREEN)
    const follow = ({ followArticle }: typeof import('./follow-article')) => {
      if (ending.signal.aborted) return
      const begun = followArticle({ client, articleId, presence })
      begun.place.standOn(at.current)
      followed.current = begun
      const deaf = saver?.subscribe(() => {
        if (at.current !== null && saver.get(at.current)?.standing.kind === 'typed') {
          begun.place.typed()
        }
      })
      ending.signal.addEventListener('abort', () => {
        deaf?.()
        begun.stop()
        followed.current = null
      })
    }
    return () => {
      clearTimeout(begin)
      ending.abort()
    }
  }, [client, articleId, presence, saver])
  return presence
}

/** Milliseconds for which everything else goes first: what happened meanwhile is told by the stream. */
const AFTER_FIRST_SCREEN = 1_000

/** The tabs that stand on a segment, but this one. */
export function useOnSegment(presence: PresenceStore, segmentId: number): People {
  return useSyncExternalStore(
    presence.subscribe,
    () => presence.on(segmentId),
    () => NOBODY,
  )
}

/** Every tab that has the article open, but this one. */
export function useAllPresent(presence: PresenceStore): People {
  return useSyncExternalStore(presence.subscribe, presence.all, () => NOBODY)
}
