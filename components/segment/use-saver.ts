import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { putSegment } from '@/components/article/put-segment'
import { articleKeys, workspaceQuery } from '@/components/article/queries'
import type { SegmentDto } from '@/domain/segment'
import { SegmentSaver } from './segment-saver'
import { httpTransport } from './segment-transport'
import type { TypedSegment } from './typed-segment'
import { browserShelf } from './typed-shelf'

interface Whose {
  articleId: string
  viewerId: string
  /** Told once how many segments had text that only this browser knew. */
  onRestored: (count: number) => void
}

/**
 * The saver of this screen. It takes up what an earlier page left in the browser, tries again when
 * the line comes back, and saves at once when the page is hidden or left.
 */
export function useSaver({ articleId, viewerId, onRestored }: Whose): SegmentSaver {
  const client = useQueryClient()
  const [saver] = useState(() => createSaver(client, articleId, viewerId))
  useEffect(() => {
    const segments = client.getQueryData(workspaceQuery(articleId).queryKey)?.segments ?? []
    void saver.restore(articleId, segments).then((count) => {
      if (count > 0) onRestored(count)
    })
  }, [saver, client, articleId, onRestored])
  useEffect(() => {
    const save = () => void saver.flush()
    window.addEventListener('online', save)
    document.addEventListener('visibilitychange', save)
    return () => {
      window.removeEventListener('online', save)
      document.removeEventListener('visibilitychange', save)
      save()
    }
  }, [saver])
  return saver
}

/**
 * The English of a segment as it stands: typed, else saved. A save is answered a moment before the
 * screen is given the new segment; until then the saver knows better.
 */
export function useEnglish(saver: SegmentSaver, segment: SegmentDto) {
  const typed = useTyped(saver, segment.id)
  const held = saver.held(segment.id)
  const saved = held && held.version > segment.version ? held.text : segment.target
  return { typed, text: typed?.text ?? saved }
}

function useTyped(saver: SegmentSaver, segmentId: number): TypedSegment | undefined {
  return useSyncExternalStore(
    saver.subscribe,
    () => saver.get(segmentId),
    () => undefined,
  )
}

/** Every unsaved text of the screen. */
export function useAllTyped(saver: SegmentSaver): readonly TypedSegment[] {
  return useSyncExternalStore(saver.subscribe, saver.all, () => NONE)
}

const NONE: readonly TypedSegment[] = []

/** Milliseconds after a save before findings that need the whole article are asked for again. */
const RECHECK_AFTER = 2_000

function createSaver(client: QueryClient, articleId: string, viewerId: string): SegmentSaver {
  let recheck: ReturnType<typeof setTimeout> | undefined
  return new SegmentSaver({
    transport: httpTransport,
    shelf: browserShelf(viewerId),
    newKey: () => crypto.randomUUID(),
    onSaved: (saved) => {
      putSegment(client, articleId, saved)
      clearTimeout(recheck)
      recheck = setTimeout(
        () => void client.invalidateQueries({ queryKey: articleKeys.findings(articleId) }),
        RECHECK_AFTER,
      )
    },
    onStale: () => void client.invalidateQueries({ queryKey: articleKeys.workspace(articleId) }),
  })
}
