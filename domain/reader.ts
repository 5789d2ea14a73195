import type { BlockKind } from '@/language'
import type { CorrectionKind } from './version'

/** One published version as readers get it: no ids of people, no drafts, no findings. */
export interface ReaderArticle {
  slug: string
  version: number
  isCurrent: boolean
  blocks: { kind: BlockKind; segments: { source: string; target: string }[] }[]
  title: string
  standfirst: string | null
  byline: string | null
  outlet: string | null
  sourceUrl: string | null
  engine: string | null
  translators: string[]
  approver: string
  approvedAt: string
  firstPublishedAt: string
  publishedAt: string
  /** Sentences a person changed, of all, computed from the snapshot. */
  editedSegments: number
  segments: number
  corrections: ReaderCorrection[]
  versions: { number: number; publishedAt: string }[]
}

export interface ReaderCorrection {
  version: number
  kind: CorrectionKind
  publicNote: string
  at: string
}

/** What is left at the address of a withdrawn article (HTTP 410). */
export interface ReaderNotice {
  slug: string
  kind: 'unpublished' | 'retracted'
  publicNote: string
  at: string
}

export interface ReaderListing {
  slug: string
  title: string
  standfirst: string | null
  publishedAt: string
  updatedAt: string
  outlet: string | null
}
