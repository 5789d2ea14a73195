import type { BlockKind } from '@/language'

/** One Spanish sentence with what the engine made of it and what a professional would sign. */
export interface SeedSentence {
  es: string
  /** The raw machine translation, errors included. */
  draft: string
  /** The corrected English; the same text as `draft` where the machine was right. */
  final: string
}

/** A block is its sentences joined by one space. */
export interface SeedBlock {
  kind: BlockKind
  sentences: SeedSentence[]
}

/** A demo article written for Cotejo; but for the public figures of one, everybody in it is invented. */
export interface SeedArticle {
  slug: string
  /** Name and release of the (invented) translation engine. */
  engine: string
  /** When the engine made the draft, ISO 8601 in UTC. */
  draftedAt: string
  byline: string
  outlet: string
  /** Always under the reserved domain `.example`. */
  sourceUrl: string
  /** In page order, the title first. */
  blocks: SeedBlock[]
}
