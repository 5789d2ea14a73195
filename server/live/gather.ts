import 'server-only'
import { type LiveMessage, type LiveSignal, liveEffect } from '@/domain/live'
import type { Reader } from '../context'
import { peoplePresent } from '../presence/queries'
import { changedSegments } from './changed-segments'

/** More segments at once are told as one: read again. */
const MOST_SEGMENTS = 40

/** What happened in an article since it was last told. */
export interface Gathered {
  segments: Set<number>
  threads: Set<number>
  isStale: boolean
  hasPresence: boolean
}

export function nothingGathered(): Gathered {
  return { segments: new Set(), threads: new Set(), isStale: false, hasPresence: false }
}

/** Adds one thing that happened. */
export function gather(gathered: Gathered, { type, segment }: Happened): void {
  const effect = liveEffect(type)
  if (effect === 'none') return
  if (effect === 'presence') gathered.hasPresence = true
  else if (effect === 'article' || segment === null) gathered.isStale = true
  else gathered.segments.add(segment)
  if (effect === 'thread' && segment !== null) gathered.threads.add(segment)
}

type Happened = Pick<LiveSignal, 'type' | 'segment'>

/** The messages that tell of what was gathered, read once for all who are told. */
export async function messagesOf(
  db: Reader,
  articleId: string,
  { segments, threads, isStale, hasPresence }: Gathered,
): Promise<LiveMessage[]> {
  const messages: LiveMessage[] = []
  if (isStale || segments.size > MOST_SEGMENTS) {
    messages.push({ name: 'stale', message: {} })
  } else if (segments.size > 0) {
    const changed = await changedSegments(db, articleId, [...segments])
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
