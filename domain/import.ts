import type { BlockKind } from '@/language'

export const BLOCK_KINDS = [
  'title',
  'standfirst',
  'caption',
  'heading',
  'paragraph',
  'list_item',
  'quote',
] as const satisfies readonly BlockKind[]

/** Bytes of UTF-8 we read from each pasted side; a long feature is under 100 kB, a saved page under 1 MB. */
export const MAX_PASTE_BYTES = 2_000_000

/** A line of the preview: what was recognised, and whether it goes in. */
export interface PreviewBlock {
  kind: BlockKind
  text: string
  /** False for what was taken for site furniture; the person may tick it again. */
  isKept: boolean
}

/** One row of the preview: blocks that answer each other, by index into `source` and `draft`. */
export interface PreviewPair {
  source: number[]
  draft: number[]
}

export type ImportProblem =
  | 'source_empty'
  | 'source_not_spanish'
  | 'source_binary'
  | 'draft_binary'
  | 'draft_not_english'
  | 'draft_is_source'
  | 'draft_incomplete'

export interface ImportPreview {
  source: PreviewBlock[]
  draft: PreviewBlock[]
  pairs: PreviewPair[]
  byline: string | null
  publishedAt: string | null
  /** Said next to their cause; only those in `stops` prevent the import. */
  problems: ImportProblem[]
  stops: ImportProblem[]
}
