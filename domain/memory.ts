import type { ArticleState } from './article'
import type { Names } from './person'

/**
 * `context`: the same sentence between the same neighbours; `exact`: the same sentence elsewhere;
 * `fuzzy`: another sentence of which part serves.
 */
export type MatchKind = 'context' | 'exact' | 'fuzzy'

/** Where a remembered pair comes from. */
export interface PairOrigin {
  articleId: string
  /** English of the article's title, or its Spanish while there is none. */
  title: string
  state: ArticleState
  /** Readers have a version of it now. */
  isLive: boolean
  /** Rank in the article, from 0; null where the sentence is no longer there as it was. */
  position: number | null
  byId: string
  at: string
}

/** One wording the newsroom stood behind. */
export interface MatchDto extends PairOrigin {
  pairId: number
  kind: MatchKind
  /** Whole number up to 100; 100 only for the same text, white space aside. See `percentOf`. */
  percent: number
  source: string
  target: string
  /** How many segments say it so. */
  times: number
}

/**
 * `resting`: its segment says something else now, or nobody stands behind it; `retracted`: its article
 * was; `withdrawn`: an editor took the wording out.
 */
export type PairStanding = 'offered' | 'resting' | 'withdrawn' | 'retracted'

/** A remembered pair as the concordance shows it. */
export interface PairDto extends PairOrigin {
  pairId: number
  source: string
  target: string
  standing: PairStanding
  /** Null unless `standing` is `withdrawn`. */
  withdrawal: { byId: string; at: string; reason: string } | null
  /** How many of the pairs found say it so. */
  times: number
}

export interface PairPage {
  pairs: PairDto[]
  names: Names
  /** What the next page is asked for with; null after the last. */
  next: number | null
  /** The search was given up for taking too long. */
  isLate: boolean
}

export interface MatchList {
  matches: MatchDto[]
  names: Names
  /** The lookup was given up for taking too long; there may be more. */
  isLate: boolean
}

/** Matches of one answer: more than nine have no key, and nobody reads further. */
export const MOST_MATCHES = 9

/** A score of 0 to 1 as people read it: rounded down, and 100 only for the same text. */
export function percentOf(score: number, isSame: boolean): number {
  return isSame ? 100 : Math.min(99, Math.floor(score * 100 + 1e-9))
}
