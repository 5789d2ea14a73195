import type { BlockKind } from '@/language'

export interface VersionSegment {
  id: number
  source: string
  draft: string | null
  target: string
  /** Number of the revision that `target` is; not part of what an approval is bound to. */
  revision: number
}

export interface VersionBlock {
  id: number
  kind: BlockKind
  segments: VersionSegment[]
}

/** The whole article as one immutable snapshot. */
export interface VersionContent {
  blocks: VersionBlock[]
}

/**
 * What an approval is bound to: sources, targets and segmentation, and nothing that may change
 * without the article changing (DESIGN §4.3). JSON of nested arrays, so no two contents collide.
 */
export function canonicalContent(content: VersionContent): string {
  return canonicalBlocks(content.blocks.map(canonicalBlock))
}

/** A block's part of it, for who writes a long article down by and by. */
export function canonicalBlock({ kind, segments }: VersionBlock): string {
  const texts = segments.map(({ source, target }) => [source.normalize('NFC'), target])
  return JSON.stringify([kind, texts])
}

/** The whole of its blocks' parts, in order. */
export function canonicalBlocks(blocks: readonly string[]): string {
  return `[${blocks.join(',')}]`
}

/** Text of a block in one language. Segments are joined by one space, as import normalised them. */
export function blockText(block: VersionBlock, side: 'source' | 'draft' | 'target'): string {
  return block.segments
    .map((segment) => segment[side] ?? '')
    .filter((text) => text !== '')
    .join(' ')
}

/** The text of the first title block, or of the first block where there is none. */
export function titleOf(content: VersionContent, side: 'source' | 'target'): string {
  const title = content.blocks.find((block) => block.kind === 'title') ?? content.blocks[0]
  return title ? blockText(title, side) : ''
}

/** One entry of an article's list of versions. */
export interface VersionDto {
  id: string
  number: number
  hash: string
  createdById: string
  createdAt: string
  note: string
  /** Segments whose target differs from the version before (from the draft for the first). */
  changedSegments: number
  approval: ApprovalDto | null
  publication: PublicationDto | null
}

export interface ApprovalDto {
  byId: string
  at: string
  hash: string
  /** Why a chief went past a refusal. */
  overrideReason: string | null
  /** False once the article changed after it. */
  holds: boolean
}

export const CORRECTION_KINDS = ['typo', 'mistranslation', 'fact', 'update'] as const
export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

export interface PublicationDto {
  kind: 'publish' | 'correction'
  correctionKind: CorrectionKind | null
  publicNote: string | null
  byId: string
  at: string
}

export interface VersionList {
  versions: VersionDto[]
  /** Hash of the working copy now, to see whether it differs from the latest version. */
  workingHash: string
  names: Record<string, string>
}

/** A snapshot with its content, for comparing. `ref` is a number, `draft` or `working`. */
export interface VersionText {
  ref: VersionRef
  number: number | null
  createdAt: string | null
  createdById: string | null
  content: VersionContent
}

export type VersionRef = 'draft' | 'working' | number

/** `draft`, `working` or a positive number; null for anything else. */
export function parseVersionRef(raw: string): VersionRef | null {
  if (raw === 'draft' || raw === 'working') return raw
  return /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : null
}
