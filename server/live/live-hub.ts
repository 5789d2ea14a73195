import 'server-only'
import { listen } from '@/db/listen'
import {
  BEAT,
  type LiveMessageName,
  type LiveMessages,
  type LiveSignal,
  liveEffect,
} from '@/domain/live'
import { env } from '@/env'
import type { Reader } from '../context'
import { database } from '../database'
import { log } from '../log'
import { dropLapsed, peoplePresent } from '../presence/queries'
import { changedSegments } from './changed-segments'
import type { LiveStream } from './live-stream'

/** Milliseconds in which notices are gathered: fifty people saving are one reading, not fifty. */
const GATHER = 60
/** More segments at once are told as one: read again. */
const MOST_SEGMENTS = 40
/** Streams of one person on one process; the oldest gives way. */
const MOST_STREAMS = 12

interface Gathered {
  segments: Set<number>
  threads: Set<number>
  isStale: boolean
  hasPresence: boolean
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
  readonly #gathered = new Map<string, Gathered>()
  #line: { close(): Promise<void> } | null = null
  #ready: Promise<void> | null = null
  #beat: ReturnType<typeof setInterval> | undefined

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
    const own = [...this.#streams].filter(({ actor }) => actor.id === stream.actor.id)
    if (own.length >= MOST_STREAMS) own[0]?.close()
    this.#streams.add(stream)
    this.#beat ??= setInterval(() => void this.#everyBeat(), BEAT)
    this.#gather(stream.articleId).hasPresence = true
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
    for (const stream of [...this.#streams]) stream.close()
    for (const { timer } of this.#gathered.values()) clearTimeout(timer)
    await this.#line?.close()
  }

  #hear(signal: LiveSignal): void {
    if (signal.type.startsWith('person.')) void this.#recheck(signal.person)
    if (signal.article === null || this.#of(signal.article).length === 0) return
    const effect = liveEffect(signal.type)
    if (effect === 'none') return
    const gathered = this.#gather(signal.article)
    if (signal.event !== null) gathered.cursor = Math.max(gathered.cursor, signal.event)
    if (effect === 'presence') gathered.hasPresence = true
    else if (effect === 'article' || signal.segment === null) gathered.isStale = true
    else gathered.segments.add(signal.segment)
    if (effect === 'thread' && signal.segment !== null) gathered.threads.add(signal.segment)
  }

  #gather(articleId: string): Gathered {
    const known = this.#gathered.get(articleId)
    if (known) return known
    const fresh: Gathered = {
      ...{ segments: new Set(), threads: new Set(), isStale: false, hasPresence: false, cursor: 0 },
      timer: setTimeout(() => {
        this.#gathered.delete(articleId)
        void this.#tell(articleId, fresh)
      }, GATHER),
    }
    this.#gathered.set(articleId, fresh)
    return fresh
  }

  /** A reading that fails is told as "read again": the streams stay, the database comes back. */
  async #tell(articleId: string, gathered: Gathered): Promise<void> {
    try {
      await this.#tellChanges(articleId, gathered)
      if (!gathered.hasPresence) return
      this.#send(articleId, 'presence', { people: await peoplePresent(this.#db, articleId) })
    } catch (error) {
      log('warn', 'live change not read', { articleId, error })
      this.#send(articleId, 'stale', {})
    }
  }

  async #tellChanges(articleId: string, gathered: Gathered): Promise<void> {
    const { segments, threads, isStale } = gathered
    const cursor = gathered.cursor === 0 ? undefined : gathered.cursor
    if (isStale || segments.size > MOST_SEGMENTS) {
      this.#send(articleId, 'stale', {}, cursor)
    } else if (segments.size > 0) {
      const changed = await changedSegments(this.#db, articleId, [...segments])
      if (changed) this.#send(articleId, 'segments', changed, cursor)
    }
    if (threads.size > 0) this.#send(articleId, 'comments', { segmentIds: [...threads] })
  }

  #send<Name extends LiveMessageName>(
    articleId: string,
    name: Name,
    message: LiveMessages[Name],
    cursor?: number,
  ): void {
    for (const stream of this.#of(articleId)) stream.send(name, message, cursor)
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

const keeper = globalThis as typeof globalThis & { cotejoLive?: LiveHub }

/** The process's hub; on globalThis because the framework bundles this module more than once. */
export async function liveHub(): Promise<LiveHub> {
  keeper.cotejoLive ??= new LiveHub(database())
  await keeper.cotejoLive.listening(env().DATABASE_URL)
  return keeper.cotejoLive
}

/** Ends what is open when the process is asked to stop: the framework waits for every answer. */
export function closeLiveOnStop(): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void keeper.cotejoLive?.close())
  }
}
