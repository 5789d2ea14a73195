import type { ArticleDto } from './article'
import type { EventType } from './event'
import type { DismissalDto } from './finding'
import type { Names } from './person'
import type { Recut } from './resegment'
import type { SegmentDto } from './segment'

/** What a notification of the database says: that something happened, and where. Never any text. */
export interface LiveSignal {
  /** Null for what concerns no article. */
  article: string | null
  /** Id of the event; null for presence, which is no history. */
  event: number | null
  type: EventType | 'presence' | 'notice'
  segment: number | null
  person: string | null
}

/** Messages of a stream, by name; without an article there are but notices, beats and an end. */
export interface LiveMessages {
  /** The stream stands. `isMissed`: things happened that the asker has not heard of. */
  hello: { isMissed: boolean }
  /** These segments, as they are now. */
  segments: LiveSegments
  /** The conversations of these segments changed. */
  comments: { segmentIds: number[] }
  /** More changed than can be told here: read the article again. */
  stale: Record<string, never>
  /** Everybody who has the article open, now. */
  presence: { people: PresentDto[] }
  /** How many notices the listener has not read, now that this changed. */
  notices: { unread: number }
  /** Says that the line stands. */
  beat: Record<string, never>
  /** The stream is over: the session ended, or the role changed. */
  end: Record<string, never>
}

export type LiveMessageName = keyof LiveMessages

export type LiveMessage = {
  [Name in LiveMessageName]: { name: Name; message: LiveMessages[Name] }
}[LiveMessageName]

/** What a stream would have brought, for whom none gets through. */
export interface MissedChanges {
  /** Event to ask after next time. */
  cursor: number
  messages: LiveMessage[]
}

export interface LiveSegments {
  segments: SegmentDto[]
  /** Every standing dismissal on these segments. */
  dismissals: DismissalDto[]
  article: Pick<ArticleDto, 'state' | 'updatedAt'>
  names: Names
  /** Splits and joins among what is told, in order, and how many segments the article has by now. */
  recut?: { acts: Recut[]; count: number }
}

/** One tab that has the article open. */
export interface PresentDto {
  tab: string
  personId: string
  name: string
  segmentId: number | null
  isTyping: boolean
}

/** Milliseconds between two signs of life, of a tab and of a stream. */
export const BEAT = 10_000

/** Milliseconds without a sign of life after which a tab counts as gone, or a stream as dead. */
export const LIFE = 28_000

/** What an event makes out of date for those who look at the article. */
export function liveEffect(
  type: LiveSignal['type'],
): 'segment' | 'thread' | 'recut' | 'presence' | 'article' | 'none' {
  switch (type) {
    case 'presence':
      return 'presence'
    case 'segment.revised':
    case 'segment.confirmed':
    case 'segment.unconfirmed':
    case 'segment.decided':
    case 'finding.dismissed':
    case 'finding.restored':
      return 'segment'
    case 'segment.split':
    case 'segment.joined':
    case 'resegmentation.undone':
      return 'recut'
    case 'alternative.kept':
    case 'alternative.resolved':
    case 'memory.withdrawn':
    case 'memory.reinstated':
    case 'notice':
      return 'none'
    default:
      return type.startsWith('comment.') ? 'thread' : 'article'
  }
}
