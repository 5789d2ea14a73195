import 'server-only'
import { listen } from '@/db/listen'
import { BEAT, type LiveMessage, type LiveSignal } from '@/domain/live'
import { env } from '@/env'
import type { Reader } from '../context'
import { database } from '../database'
import { log } from '../log'
import { unreadOf } from '../notice/mark-read'
import { dropLapsed } from '../presence/queries'
import { type Gathered, gather, messagesOf, nothingGathered } from './gather'
import type { LiveStream } from './live-stream'

/** Milliseconds in which signals are gathered: fifty people saving are one reading, not fifty. */
const GATHER = 60
/** Streams of one person on one process; the oldest gives way. */
const MOST_STREAMS = 12

/** What is about to be told of an article. */
interface Waiting extends Gathered {
  cursor: number
  timer: ReturnType<typeof setTimeout>
}

/**
 * Passes on what the database tells to the streams of this process: one listening connection, one
 * reading a change however many look on, nothing at all while nobody does.
 */
export class LiveHub {
  readonly #db: Reader
  readonly #streams = new Set<LiveStream>()
  readonly #waiting = new Map<string, Waiting>()
  /** What is being read for the next message, by article and by person. */
  readonly #reading = new Map<string, Promise<void>>()
  readonly #noticed = new Map<string, ReturnType<typeof setTimeout>>()
  #line: { close(): Promise<void> } | null = null
  #ready: Promise<void> | null = null
  #beat: ReturnType<typeof setInterval> | undefined
  #isClosed = false

  constructor(db: Reader) {
    this.#db = db
  }

  /** Resolves when the hub hears of changes: whoever joins after that misses none. */
  listening(url: string): Promise<void> {
    this.#ready ??= new Promise((resolve) => {
      this.#line = listen(url, 'cotejo_live', {
        onSignal: (payload) => this.#hear(JSON.parse(payload) as LiveSignal),
        onReady: () => {
          // After a restart of the database nobody knows what was said meanwhile.
          for (const stream of this.#streams) stream.send('stale', {})
          resolve()
        },
      })
    })
    return this.#ready
  }

  join(stream: LiveStream): void {
    if (this.#isClosed) {
      stream.close()
      return
    }
    const own = [...this.#streams].filter(({ actor }) => actor.id === stream.actor.id)
    if (own.length >= MOST_STREAMS) own[0]?.close()
    this.#streams.add(stream)
    this.#beat ??= setInterval(() => void this.#everyBeat(), BEAT)
    if (stream.articleId !== null) this.#waitingFor(stream.articleId).hasPresence = true
  }

  leave(stream: LiveStream): void {
    this.#streams.delete(stream)
    if (this.#streams.size > 0) return
    clearInterval(this.#beat)
    this.#beat = undefined
  }

  isOpen(tab: string): boolean {
    return [...this.#streams].some((stream) => stream.tab === tab)
  }

  /** Ends every stream: the process is about to stop, and another will take them up. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const stream of [...this.#streams]) stream.close()
    for (const { timer } of this.#waiting.values()) clearTimeout(timer)
    for (const timer of this.#noticed.values()) clearTimeout(timer)
    await this.#line?.close()
  }

  #hear(signal: LiveSignal): void {
    const { type, person, article, event } = signal
    if (type.startsWith('person.')) void this.#recheck(person)
    if (type === 'notice' && person !== null) this.#tellNotices(person)
    if (article === null || this.#of(article).length === 0) return
    const waiting = this.#waitingFor(article)
    if (event !== null) waiting.cursor = Math.max(waiting.cursor, event)
    gather(waiting, signal)
  }

  #waitingFor(articleId: string): Waiting {
    const known = this.#waiting.get(articleId)
    if (known) return known
    const tell = () => {
      this.#waiting.delete(articleId)
      return this.#tell(articleId, fresh)
    }
    const timer = setTimeout(() => void this.#inTurn(articleId, tell), GATHER)
    const fresh = { ...nothingGathered(), cursor: 0, timer }
    this.#waiting.set(articleId, fresh)
    return fresh
  }

  /**
   * One reading of an article, or for a person, after the other: an older one must not come last and be
   * believed. What happens meanwhile is gathered into the next.
   */
  async #inTurn(about: string, read: () => Promise<void>): Promise<void> {
    await this.#reading.get(about)
    const reading = read()
    this.#reading.set(about, reading)
    try {
      await reading
    } finally {
      this.#reading.delete(about)
    }
  }

  /** A reading that fails is told as "read again": the streams stay, the database comes back. */
  async #tell(articleId: string, waiting: Waiting): Promise<void> {
    const cursor = waiting.cursor === 0 ? undefined : waiting.cursor
    try {
      for (const told of await messagesOf(this.#db, articleId, waiting)) {
        send(this.#of(articleId), told, cursor)
      }
    } catch (error) {
      log('warn', 'live change not read', { articleId, error })
      send(this.#of(articleId), { name: 'stale', message: {} })
    }
  }

  /** Counted once for all tabs of a person, however many notices an act wrote. */
  #tellNotices(personId: string): void {
    const isTheirs = ({ actor }: LiveStream) => actor.id === personId
    if (this.#noticed.has(personId) || ![...this.#streams].some(isTheirs)) return
    const tell = async () => {
      this.#noticed.delete(personId)
      const unread = await unreadOf(this.#db, personId).catch(() => null)
      if (unread === null) return
      send([...this.#streams].filter(isTheirs), { name: 'notices', message: { unread } })
    }
    this.#noticed.set(
      personId,
      setTimeout(() => void this.#inTurn(personId, tell), GATHER),
    )
  }

  async #everyBeat(): Promise<void> {
    for (const stream of this.#streams) stream.send('beat', {})
    await dropLapsed(this.#db).catch(() => undefined)
    await this.#recheck(null)
  }

  /** Ends the streams of whoever may no longer read; of everybody when no person is named. */
  async #recheck(personId: string | null): Promise<void> {
    const asked = [...this.#streams].filter(
      ({ actor }) => personId === null || actor.id === personId,
    )
    for (const stream of asked) {
      if (await stream.isStillAllowed()) continue
      stream.send('end', {})
      stream.close()
    }
  }

  #of(articleId: string): LiveStream[] {
    return [...this.#streams].filter((stream) => stream.articleId === articleId)
  }
}

/** An event's number goes with what tells of the text: who comes back says where they had got to. */
function send(streams: readonly LiveStream[], { name, message }: LiveMessage, cursor?: number) {
  const isOfText = name === 'segments' || name === 'stale'
  for (const stream of streams) stream.send(name, message, isOfText ? cursor : undefined)
}

const keeper = globalThis as typeof globalThis & { cotejoLive?: LiveHub }

/** The process's hub; on globalThis because the framework bundles this module more than once. */
export async function liveHub(): Promise<LiveHub> {
  keeper.cotejoLive ??= new LiveHub(database())
  await keeper.cotejoLive.listening(env().DATABASE_URL)
  return keeper.cotejoLive
}

/** Ends every stream of this process; whoever asks for one after that is sent away at once. */
export async function closeLive(): Promise<void> {
  await keeper.cotejoLive?.close()
}
