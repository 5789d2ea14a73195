import { sendJson } from '@/components/request/request'
import { BEAT } from '@/domain/live'

/** Milliseconds in which a walk through rows counts as one step. */
const SETTLE = 150
/** Milliseconds after the last key for which somebody counts as typing. */
const TYPING = 4_000

export interface PlaceAnnouncer {
  standOn: (segmentId: number | null) => void
  /** A key was pressed. */
  typed: () => void
  stop: () => void
}

/** Tells the server where this tab is: when it moves, and with every beat while it is seen. */
export function announcePlace(articleId: string, tab: string): PlaceAnnouncer {
  const path = `/api/v1/articles/${articleId}/presence`
  const ending = new AbortController()
  let segmentId: number | null = null
  let isTyping = false
  let step: ReturnType<typeof setTimeout> | undefined
  let still: ReturnType<typeof setTimeout> | undefined
  // A sign that does not arrive is followed by the next beat.
  const quietly = (method: 'PUT' | 'DELETE', body: unknown) =>
    void sendJson(method, path, { body, isLasting: true }).catch(() => null)
  const tell = () => {
    clearTimeout(step)
    if (document.visibilityState === 'visible') quietly('PUT', { tab, segmentId, isTyping })
  }
  const leave = () => {
    clearTimeout(step)
    quietly('DELETE', { tab })
  }
  const soon = () => {
    clearTimeout(step)
    step = setTimeout(tell, SETTLE)
  }
  const type = (now: boolean) => {
    if (isTyping !== now) {
      isTyping = now
      soon()
    }
  }
  const beat = setInterval(tell, BEAT)
  const { signal } = ending
  window.addEventListener('pagehide', leave, { signal })
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? leave() : tell()),
    { signal },
  )
  soon()
  return {
    standOn: (next) => {
      if (next === segmentId) return
      segmentId = next
      isTyping = false
      soon()
    },
    typed: () => {
      clearTimeout(still)
      still = setTimeout(() => type(false), TYPING)
      type(true)
    },
    stop: () => {
      ending.abort()
      clearInterval(beat)
      clearTimeout(still)
      leave()
    },
  }
}
