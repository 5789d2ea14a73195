import { pauseBefore } from '@/components/segment/pause-before'
import { LIFE, type LiveMessageName, type LiveMessages } from '@/domain/live'

interface LiveLine {
  /** Address of the stream for who heard of event `after` last. */
  address: (after: number) => string
  /** Event the page was made after. */
  after: number
  hear: <Name extends LiveMessageName>(name: Name, message: LiveMessages[Name]) => void
  /** Changes may have gone by unheard. */
  onGap: () => void
}

/** Without a stream the article is read anew this often, in milliseconds. */
const POLL = 30_000
/** A page that is looked at again within this, in milliseconds, keeps its stream. */
const GLANCE = 5_000

const NAMES: readonly LiveMessageName[] = [
  'hello',
  'segments',
  'comments',
  'stale',
  'presence',
  'beat',
  'end',
]

/**
 * Holds an article's stream open while the page is seen: a browser has six connections to a server,
 * and hidden tabs must not take them. A broken or silent line is opened anew, each pause longer;
 * where streams do not get through at all, the gap is told every half minute. Returns the way out.
 */
export function holdLiveLine({ address, after, hear, onGap }: LiveLine): () => void {
  const ending = new AbortController()
  const { signal } = ending
  let source: EventSource | null = null
  let cursor = after
  let failures = 0
  let pause: ReturnType<typeof setTimeout> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined

  const hang = () => {
    clearTimeout(pause)
    clearTimeout(silence)
    source?.close()
    source = null
  }
  const broken = () => {
    hang()
    failures += 1
    pause = setTimeout(open, pauseBefore(failures))
  }
  const alive = () => {
    clearTimeout(silence)
    silence = setTimeout(broken, LIFE)
  }
  const open = () => {
    hang()
    if (signal.aborted || document.visibilityState === 'hidden') return
    source = new EventSource(address(cursor))
    source.addEventListener('error', broken)
    for (const name of NAMES) {
      source.addEventListener(name, ({ data, lastEventId }: MessageEvent<string>) => {
        alive()
        failures = 0
        cursor = Math.max(cursor, Number(lastEventId) || 0)
        if (name === 'end') ending.abort()
        hear(name, JSON.parse(data))
      })
    }
  }
  signal.addEventListener('abort', hang)
  document.addEventListener(
    'visibilitychange',
    () => {
      clearTimeout(pause)
      if (document.visibilityState === 'hidden') pause = setTimeout(hang, GLANCE)
      else if (source === null) open()
    },
    { signal },
  )
  window.addEventListener('online', open, { signal })
  const poll = setInterval(() => {
    if (failures > 2 && document.visibilityState === 'visible') onGap()
  }, POLL)
  signal.addEventListener('abort', () => clearInterval(poll))
  open()
  return () => ending.abort()
}
