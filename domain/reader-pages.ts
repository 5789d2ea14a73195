import type { ReaderArticle, ReaderCorrection, ReaderListing, ReaderNotice } from './reader'

/** Whose paper it is, and the address its absolute links begin with (no slash at the end). */
export interface ReaderSite {
  name: string
  url: string
}

/** A line of the front page, with the Spanish headline beside the English one. */
export interface PublishedListing extends ReaderListing {
  sourceTitle: string
  version: number
  /** The newest correction that readers were told of, if any. */
  correction: ReaderCorrection | null
}

/** One page of published articles, newest first; `page` counts from 1. */
export interface PublishedPage {
  listings: PublishedListing[]
  page: number
  pages: number
}

/** What the newsroom took back or put right in public, newest first. */
export type PublicAct =
  | ({
      act: 'correction'
      slug: string
      title: string
      previousVersion: number | null
    } & ReaderCorrection)
  | ({ act: 'withdrawal' } & ReaderNotice)

/** One sentence that differs between two published versions; null where a side has no such sentence. */
export interface ChangedSentence {
  source: string
  before: string | null
  after: string | null
}

/** What became different from one published version to a later one. */
export interface VersionChanges {
  slug: string
  title: string
  from: number
  to: number
  publishedAt: string
  correction: ReaderCorrection | null
  sentences: ChangedSentence[]
}

/** True for what is left of a withdrawn article. */
export function isNotice(answer: ReaderArticle | ReaderNotice): answer is ReaderNotice {
  return 'kind' in answer
}
