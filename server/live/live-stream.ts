import 'server-only'
import type { LiveMessageName, LiveMessages } from '@/domain/live'
import type { CurrentUser } from '@/domain/person'

/** One open answer of `text/event-stream`. */
export interface LiveStream {
  /** Null where somebody only waits for their own notices. */
  articleId: string | null
  tab: string
  actor: CurrentUser
  /** Whether whoever opened it may still read it. */
  isStillAllowed: () => Promise<boolean>
  send: <Name extends LiveMessageName>(
    name: Name,
    message: LiveMessages[Name],
    cursor?: number,
  ) => void
  close: () => void
}

/** Bytes a reader may lag behind before its stream is closed; it then opens another and reads anew. */
const MOST_UNREAD = 1024 * 1024

type Opening = Pick<LiveStream, 'articleId' | 'tab' | 'actor' | 'isStillAllowed'>

/**
 * A stream and the answer it fills. Told once that the reader left, or that we closed it, so that
 * nothing is kept for who is gone.
 */
export function openLiveStream(opening: Opening, onGone: (stream: LiveStream) => void) {
  const encoder = new TextEncoder()
  let isOpen = true
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  const gone = () => {
    if (!isOpen) return
    isOpen = false
    onGone(stream)
  }
  const stream: LiveStream = {
    ...opening,
    send: (name, message, cursor) => {
      if (!isOpen || !controller) return
      const id = cursor === undefined ? '' : `id: ${cursor}\n`
      controller.enqueue(
        encoder.encode(`${id}event: ${name}\ndata: ${JSON.stringify(message)}\n\n`),
      )
      if ((controller.desiredSize ?? 0) <= 0) stream.close()
    },
    close: () => {
      if (!isOpen) return
      gone()
      controller?.close()
    },
  }
  const body = new ReadableStream<Uint8Array>(
    {
      start: (opened) => {
        controller = opened
      },
      cancel: gone,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_UNREAD }),
  )
  return { stream, answer: new Response(body, { headers: HEADERS }) }
}

/** `no-transform` keeps the framework from compressing, a proxy is asked not to collect. */
const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'private, no-store, no-transform',
  'X-Accel-Buffering': 'no',
}
