import type { ImportPreview, PreviewBlock } from '@/domain/import'
import type { ImportArticleInput, ImportBlock } from '@/domain/import-inputs'

export type Side = 'source' | 'draft'
type BlockKind = PreviewBlock['kind']

/** A block of one pasted side; `key` names it for as long as the preview lives. */
export interface DraftBlock {
  key: string
  text: string
  isKept: boolean
}

/** What becomes one block of the article: Spanish and English that answer each other. */
export interface DraftRow {
  key: string
  kind: BlockKind
  source: DraftBlock[]
  draft: DraftBlock[]
}

/** A line taken for site furniture: shown apart until somebody ticks it in. */
export interface LeftOutLine {
  side: Side
  block: DraftBlock
  kind: BlockKind
}

/** The import as the person shapes it before anything exists. */
export interface DraftImport {
  rows: DraftRow[]
  leftOut: LeftOutLine[]
}

/** What is known of an article beside its text. */
export interface ImportFields {
  engine: string
  byline: string
  outlet: string
  sourceUrl: string
}

/** Blocks the API takes in one import, and UTF-16 code units in one block's text. */
export const MAX_BLOCKS = 3000
export const MAX_BLOCK_LENGTH = 20_000

/**
 * The import as the preview proposes it: one row per pair, in page order. A block that no pair names
 * gets a row of its own, so that nothing recognised as article can disappear.
 */
export function draftImport(preview: ImportPreview): DraftImport {
  const paired = preview.pairs.map((pair) => rowOf(preview, pair))
  const named = new Set(paired.flatMap(blocksOf).map((block) => block.key))
  const forgotten = SIDES.flatMap((side) =>
    preview[side].flatMap((block, index) =>
      block.isKept && !named.has(keyOf(side, index))
        ? [rowOf(preview, { source: [], draft: [], [side]: [index] })]
        : [],
    ),
  )
  const leftOut = SIDES.flatMap((side) =>
    preview[side].flatMap((block, index): LeftOutLine[] =>
      block.isKept || named.has(keyOf(side, index))
        ? []
        : [{ side, kind: block.kind, block: draftBlock(preview, side, index) }],
    ),
  )
  return { rows: [...paired, ...forgotten], leftOut }
}

/** What goes to the API: rows with Spanish, several blocks of a row joined by a space. */
export function articleToImport(
  rows: readonly DraftRow[],
  fields: ImportFields,
): ImportArticleInput {
  return {
    blocks: rows.map(blockToImport).filter((block) => block.source !== ''),
    engine: fields.engine.trim(),
    byline: fields.byline.trim(),
    outlet: fields.outlet.trim(),
    sourceUrl: fields.sourceUrl.trim(),
  }
}

/** A row as the API takes it: what is ticked, on both sides. */
export function blockToImport(row: DraftRow): ImportBlock {
  return { kind: row.kind, source: keptText(row.source), draft: keptText(row.draft) }
}

/** How a row stands. `english_alone` cannot be imported: every segment answers to Spanish. */
export type RowStanding = 'paired' | 'untranslated' | 'english_alone' | 'too_long' | 'off'

/** What would become of a row of the preview if it were imported now. */
export function standingOf(row: DraftRow): RowStanding {
  const { source, draft } = blockToImport(row)
  if (source === '') return draft === '' ? 'off' : 'english_alone'
  if (source.length > MAX_BLOCK_LENGTH || draft.length > MAX_BLOCK_LENGTH) return 'too_long'
  return draft === '' ? 'untranslated' : 'paired'
}

/** Counts what would be imported and what still stands in the way. */
export function summaryOf(rows: readonly DraftRow[]) {
  const counts = { paired: 0, untranslated: 0, english_alone: 0, too_long: 0, off: 0 }
  for (const row of rows) counts[standingOf(row)]++
  const blocks = counts.paired + counts.untranslated + counts.too_long
  const titles = rows.filter((row) => row.kind === 'title' && keptText(row.source) !== '').length
  return {
    ...counts,
    blocks,
    titles,
    isReady:
      blocks > 0 && blocks <= MAX_BLOCKS && counts.english_alone === 0 && counts.too_long === 0,
  }
}

const SIDES = ['source', 'draft'] as const satisfies readonly Side[]

function rowOf(preview: ImportPreview, pair: ImportPreview['pairs'][number]): DraftRow {
  const source = pair.source.map((index) => draftBlock(preview, 'source', index))
  const draft = pair.draft.map((index) => draftBlock(preview, 'draft', index))
  const first = preview.source[pair.source[0] ?? -1] ?? preview.draft[pair.draft[0] ?? -1]
  return {
    key: [...source, ...draft].map((block) => block.key).join(' '),
    kind: first?.kind ?? 'paragraph',
    source,
    draft,
  }
}

function draftBlock(preview: ImportPreview, side: Side, index: number): DraftBlock {
  const block = preview[side][index]
  return { key: keyOf(side, index), text: block?.text ?? '', isKept: block?.isKept ?? false }
}

function keyOf(side: Side, index: number): string {
  return `${side}-${index}`
}

function blocksOf(row: DraftRow): DraftBlock[] {
  return [...row.source, ...row.draft]
}

function keptText(blocks: readonly DraftBlock[]): string {
  const kept = blocks.filter((block) => block.isKept).map((block) => block.text.trim())
  return kept.filter((text) => text !== '').join(' ')
}
