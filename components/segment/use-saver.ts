import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { awaitSegment } from '@/components/article/await-segment'
import { isDone } from '@/components/article/progress'
import { articleKeys, workspaceQuery } from '@/components/article/queries'
import { useFailureWords } from '@/components/request/failure-words'
import { RequestFailed } from '@/components/request/request'
import { settleAt, toast, toastAt } from '@/components/ui/toast'
import type { SegmentDto } from '@/domain/segment'
import { browserKeeps } from './browser-keeps'
import { englishNow } from './english-now'
import { followTyped } from './follow-typed'
import { SegmentSaver } from './segment-saver'
import { httpTransport } from './segment-transport'
import type { TypedSegment } from './typed-segment'
import { browserShelf } from './typed-shelf'

interface Whose {
  articleId: string
  viewerId: string
  segments: readonly SegmentDto[]
  /** Whether these are all of the article: what was left may belong to any of them. */
  isWhole: boolean
  /** Told once how many segments had text that only this browser knew. */
  onRestored: (count: number) => void
  /** Leads to a segment of which a notice speaks; `number` counts from 1. */
  onShow: (segmentId: number, number: number) => void
}

/**
 * The saver of this page. It takes up what pages that are gone left in the browser, tries again when
 * the line or the reader comes back, and saves at once when the text or the page is left.
 */
export function useSaver(whose: Whose): SegmentSaver {
  const { articleId, viewerId, segments, isWhole, onRestored, onShow } = whose
  const client = useQueryClient()
  const [saver] = useState(() => saverOf(client, viewerId))
  useEffect(() => {
    if (!isWhole) return
    const segments = client.getQueryData(workspaceQuery(articleId).queryKey)?.segments ?? []
    void saver.restore(articleId, segments).then((count) => {
      if (count > 0) onRestored(count)
    })
  }, [saver, client, articleId, isWhole, onRestored])
  useEffect(() => {
    if (isWhole) saver.sendOrphans(articleId, (id) => segments.some((each) => each.id === id))
  }, [saver, articleId, isWhole, segments])
  useEffect(() => listen(saver), [saver])
  useTelling(onShow)
  return saver
}

/** Says what has no row to be said in. */
function useTelling(onShow: Whose['onShow']): void {
  const t = useTranslations('segment')
  const common = useTranslations('common')
  const words = useFailureWords()
  const router = useRouter()
  const moved = useEffectEvent((articleId: string, keptWithId: number) => {
    const kept = `/desk/articles/${articleId}/history?wordings=${keptWithId}`
    toast(words(MOVED), { action: { label: common('showIt'), run: () => router.push(kept) } })
  })
  const refused = useEffectEvent(({ articleId, segmentId, number }: Refused, error: unknown) => {
    const show = () => {
      const path = `/desk/articles/${articleId}/revise`
      if (window.location.pathname === path) onShow(segmentId, number)
      else router.push(`${path}?segment=${number}`)
    }
    toastAt(
      { id: segmentId, number, show },
      {
        kind: unconfirmed(articleId),
        say: (numbers) => t('confirmRefused', { count: numbers.length, numbers: String(numbers) }),
        description: words(error),
      },
    )
  })
  useEffect(() => {
    const screen = { moved, refused }
    telling.add(screen)
    return () => {
      telling.delete(screen)
    }
  }, [])
}

/** The English of a segment as it stands, and what of it is unsaved; keys are told a little later. */
export function useEnglish(saver: SegmentSaver, segment: SegmentDto) {
  const typed = useTyped(saver, segment.id)
  return { typed, text: englishNow(saver, segment) }
}

function useTyped(saver: SegmentSaver, segmentId: number): TypedSegment | undefined {
  const follow = useCallback(
    (listener: () => void) => followTyped(saver, segmentId, listener),
    [saver, segmentId],
  )
  return useSyncExternalStore(
    follow,
    () => saver.get(segmentId),
    () => undefined,
  )
}

/** Whether what earlier pages left of the article in this browser was looked for. */
export function useHasSearched(saver: SegmentSaver, articleId: string): boolean {
  return useSyncExternalStore(
    saver.subscribe,
    () => saver.hasSearched(articleId),
    () => false,
  )
}

/** Saves on what the browser tells: the line is back, somebody looks again, the text or the page is left. */
function listen(saver: SegmentSaver): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const save = () => void saver.flush()
  window.addEventListener('online', save, { signal })
  window.addEventListener('focus', save, { signal })
  window.addEventListener('beforeunload', (event) => askBeforeLoss(event, saver), { signal })
  window.addEventListener('pagehide', () => saver.leave(), { signal })
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? saver.leave() : save()),
    { signal },
  )
  document.addEventListener(
    'focusout',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-editor=english]')) save()
    },
    { signal },
  )
  return () => {
    listening.abort()
    save()
  }
}

/** Whoever closes the only place that has a text is asked first; what the browser keeps comes back anyway. */
function askBeforeLoss(event: BeforeUnloadEvent, saver: SegmentSaver): void {
  if (!browserKeeps() && saver.all().length > 0) event.preventDefault()
}

/** A confirmation the server did not take, of the segment with this number. */
interface Refused {
  articleId: string
  segmentId: number
  number: number
}

interface Telling {
  /** A text whose segment stands no more is kept beside another, or beside itself. */
  moved: (articleId: string, keptWithId: number) => void
  refused: (confirmation: Refused, error: unknown) => void
}

/** The screens that say what became of what was typed and asked. */
const telling = new Set<Telling>()

/** What is told of the confirmations an article was refused. */
function unconfirmed(articleId: string): string {
  return `unconfirmed-${articleId}`
}

const MOVED = new RequestFailed(409, {
  code: 'conflict',
  reason: 'segment_moved',
  requestId: null,
})

/** One saver a page and person: it goes on with its queue when the screen moves to another article. */
const savers = new WeakMap<QueryClient, Map<string, SegmentSaver>>()

function saverOf(client: QueryClient, viewerId: string): SegmentSaver {
  const known = savers.get(client) ?? new Map<string, SegmentSaver>()
  savers.set(client, known)
  const saver = known.get(viewerId) ?? createSaver(client, viewerId)
  known.set(viewerId, saver)
  return saver
}

function createSaver(client: QueryClient, viewerId: string): SegmentSaver {
  return new SegmentSaver({
    transport: httpTransport(viewerId),
    shelf: browserShelf(viewerId),
    newKey: () => crypto.randomUUID(),
    onSending: (articleId, segmentId) => {
      const show = awaitSegment(client, articleId, segmentId)
      return (saved) => {
        void show(saved)
        if (isDone(saved.segment)) settleAt(unconfirmed(articleId), segmentId)
      }
    },
    onMoved: (...kept) => {
      for (const screen of telling) screen.moved(...kept)
    },
    onRefused: ({ articleId, segmentId }, error) => {
      const known = client.getQueryData(workspaceQuery(articleId).queryKey)?.segments
      const position = known?.find(({ id }) => id === segmentId)?.position ?? 0
      const number = position + 1
      for (const screen of telling) screen.refused({ articleId, segmentId, number }, error)
    },
    onStale: (articleId) =>
      void client.invalidateQueries({ queryKey: articleKeys.workspace(articleId) }),
  })
}
