import { pauseBefore } from '@/components/segment/pause-before'
import { LIFE, type LiveMessage, type LiveMessageName, type MissedChanges } from '@/domain/live'

interface LiveLine {
  /** Address of the stream for who heard of event `after` last. */
  address: (after: number) => string
  /** Event the page was made after. */
  after: number
  hear: (heard: LiveMessage) => void
  /** Asks for what a stream would have brought; for when none gets through. */
  ask: (after: number, signal: AbortSignal) => Promise<MissedChanges>
}

/** Without a stream what was missed is asked for this often, in milliseconds. */
const POLL = 5_000
/** Milliseconds in which a stream that gets through says hello: a proxy that collects holds it back. */
const HELLO = 6_000
/** A page that is looked at again within this, in milliseconds, keeps its stream. */
const GLANCE = 5_000

const NAMES: readonly LiveMessageName[] = [
  ...(['hello', 'segments', 'comments', 'stale', 'presence', 'notices', 'beat', 'end'] as const),
]

/**
 * Holds a stream open while the page is seen: a browser has six connections to a server, and hidden
 * tabs must not take them. A broken or silent line is opened anew, each pause longer; as long as none
 * gets through, what was missed is asked for every few seconds. Returns the way out.
 */
export function holdLiveLine({ address, after, hear, ask }: LiveLine): () => void {
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
  const hasStream = () => failures === 0
  const within = (time: number) => {
    clearTimeout(silence)
    silence = setTimeout(broken, time)
  }
  const take = (heard: LiveMessage) => {
    hear(heard)
    // The session is over, but somebody may sign in again in another window.
    if (heard.name === 'end') broken()
  }
  const open = () => {
    hang()
    if (signal.aborted || document.visibilityState === 'hidden') return
    source = new EventSource(address(cursor))
    source.addEventListener('error', broken)
    within(HELLO)
    for (const name of NAMES) {
      source.addEventListener(name, ({ data, lastEventId }: MessageEvent<string>) => {
        within(LIFE)
        failures = 0
        cursor = Math.max(cursor, Number(lastEventId) || 0)
        take({ name, message: JSON.parse(data) })
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
  pollWhile(signal, async () => {
    if (hasStream()) return
    const missed = await ask(cursor, signal)
    // A stream that came through meanwhile has told newer things, and asks from where it stood.
    if (hasStream()) return
    cursor = Math.max(cursor, missed.cursor)
    missed.messages.forEach(take)
  })
  open()
  return () => ending.abort()
}

/** Asks again and again while the page is seen; who asks at one time does not ask at one beat. */
function pollWhile(signal: AbortSignal, poll: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    timer = setTimeout(turn, POLL * (1 + Math.random() / 5))
  }
  const turn = async () => {
    // What cannot be asked now is asked at the next turn.
    if (document.visibilityState === 'visible') await poll().catch(() => undefined)
    if (!signal.aborted) later()
  }
  signal.addEventListener('abort', () => clearTimeout(timer))
  later()
}
