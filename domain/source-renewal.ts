import type { BlockKind } from '@/language'
import type { ArticleState } from './article'

/** A segment whose Spanish a newer text changes, adds or drops. */
export interface RenewedSegment {
  change: 'changed' | 'added' | 'gone'
  /** Its place among all segments that stay, come or go. */
  rank: number
  /** Its number in the article as it stands; null for one that comes. */
  number: number | null
  /** The Spanish as it stands, and as it would be; '' where there is none. */
  before: string
  after: string
  /** Whether there is English that would have to be looked at again, or would go. */
  hasEnglish: boolean
}

/** A block in which something changes. */
export interface RenewedBlock {
  kind: BlockKind
  segments: RenewedSegment[]
}

export interface RenewalCounts {
  same: number
  changed: number
  added: number
  gone: number
}

/** What renewing an article's Spanish would do; nothing is stored yet. */
export interface SourceRenewal {
  /** In the order of the newer text; those without a change left out. */
  blocks: RenewedBlock[]
  counts: RenewalCounts
  /** Taken for the site's furniture and left out. */
  dropped: string[]
  /** Stands for the Spanish it was compared with; goes back with the renewal. */
  stamp: string
}

export interface SourceRenewed {
  state: ArticleState
  counts: RenewalCounts
}

/** Articles that came from an address. */
export interface KnownSource {
  articles: { id: string; title: string }[]
}

/** Less than half of the article is in the newer text: it may be another article. */
export function isAnotherText({ same, changed, gone }: RenewalCounts): boolean {
  return same + changed < gone
}
