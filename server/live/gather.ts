import 'server-only'
import { type LiveMessage, type LiveSignal, liveEffect } from '@/domain/live'
import type { Reader } from '../context'
import { peoplePresent } from '../presence/queries'
import { changedSegments } from './changed-segments'
import { recutsOf } from './recuts'

/** More segments at once are told as one: read again. */
const MOST_SEGMENTS = 40

/** What happened in an article since it was last told. */
export interface Gathered {
  segments: Set<number>
  threads: Set<number>
  /** Ids of the events of splits and joins. */
  recuts: Set<number>
  isStale: boolean
  hasPresence: boolean
}

export function nothingGathered(): Gathered {
  return {
    segments: new Set(),
    threads: new Set(),
    recuts: new Set(),
    isStale: false,
    hasPresence: false,
  }
}

/** Adds one thing that happened. */
export function gather(gathered: Gathered, { type, segment, event }: Happened): void {
  const effect = liveEffect(type)
  if (effect === 'none') return
  if (effect === 'presence') gathered.hasPresence = true
  else if (effect === 'recut' && event !== null) gathered.recuts.add(event)
  else if (effect === 'article' || segment === null) gathered.isStale = true
  else gathered.segments.add(segment)
  if (effect === 'thread' && segment !== null) gathered.threads.add(segment)
}

type Happened = Pick<LiveSignal, 'type' | 'segment' | 'event'>

/** The messages that tell of what was gathered, read once for all who are told. */
export async function messagesOf(
  db: Reader,
  articleId: string,
  { segments, threads, recuts, isStale, hasPresence }: Gathered,
): Promise<LiveMessage[]> {
  const messages: LiveMessage[] = []
  const acts = isStale ? [] : await recutsOf(db, [...recuts])
  const recut = acts.flatMap(({ goneIds, madeIds }) => [...goneIds, ...madeIds])
  const ids = new Set([...segments, ...recut])
  if (isStale || ids.size > MOST_SEGMENTS) {
    messages.push({ name: 'stale', message: {} })
  } else if (ids.size > 0) {
    const changed = await changedSegments(db, articleId, { ids: [...ids], acts })
    if (changed) messages.push({ name: 'segments', message: changed })
  }
  if (threads.size > 0) {
    messages.push({ name: 'comments', message: { segmentIds: [...threads] } })
  }
  if (hasPresence) {
    messages.push({ name: 'presence', message: { people: await peoplePresent(db, articleId) } })
  }
  return messages
}
