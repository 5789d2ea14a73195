import type { PreviewBlock } from '@/domain/import'
import type { DraftBlock, DraftImport, DraftRow, Side } from './draft-import'

/** One thing a person does to the proposed pairs. Blocks and rows are named by their keys. */
export type ImportEdit =
  | { edit: 'tick'; block: string; isKept: boolean }
  | { edit: 'set_kind'; row: string; kind: PreviewBlock['kind'] }
  | { edit: 'move_up' | 'move_down' | 'detach'; block: string }
  | { edit: 'merge_above'; row: string }
  | { edit: 'take_in'; block: string; at: number }

/**
 * The import after one edit. An edit that does not apply (a block that is gone, the first row merged
 * upwards) changes nothing. The order of the blocks on each side is that of the page, always:
 * moving and detaching only shift the line between two rows.
 */
export function reshapeImport(draft: DraftImport, edit: ImportEdit): DraftImport {
  switch (edit.edit) {
    case 'tick':
      return { ...draft, rows: draft.rows.map((row) => ticked(row, edit.block, edit.isKept)) }
    case 'set_kind':
      return {
        ...draft,
        rows: draft.rows.map((row) => (row.key === edit.row ? { ...row, kind: edit.kind } : row)),
      }
    case 'move_up':
    case 'move_down':
      return { ...draft, rows: moved(draft.rows, edit.block, edit.edit === 'move_up' ? -1 : 1) }
    case 'detach':
      return { ...draft, rows: detached(draft.rows, edit.block) }
    case 'merge_above':
      return { ...draft, rows: mergedAbove(draft.rows, edit.row) }
    case 'take_in':
      return takenIn(draft, edit.block, edit.at)
  }
}

/** Which moves a block of the English side has: over the edge of its row only. */
export function movesOf(rows: readonly DraftRow[], rowIndex: number, blockIndex: number) {
  const count = rows[rowIndex]?.draft.length ?? 0
  return {
    isUpOpen: blockIndex === 0 && rowIndex > 0,
    isDownOpen: blockIndex === count - 1 && rowIndex < rows.length - 1,
  }
}

function ticked(row: DraftRow, key: string, isKept: boolean): DraftRow {
  if (!sideOf(row, key)) return row
  const tick = (block: DraftBlock) => (block.key === key ? { ...block, isKept } : block)
  return { ...row, source: row.source.map(tick), draft: row.draft.map(tick) }
}

function moved(rows: readonly DraftRow[], key: string, step: -1 | 1): DraftRow[] {
  const from = rows.findIndex((row) => row.draft.some((block) => block.key === key))
  const row = rows[from]
  const neighbour = rows[from + step]
  const edge = step === -1 ? row?.draft[0] : row?.draft.at(-1)
  if (!row || !neighbour || edge?.key !== key) return [...rows]
  const left = { ...row, draft: row.draft.filter((block) => block !== edge) }
  const grown = {
    ...neighbour,
    draft: step === -1 ? [...neighbour.draft, edge] : [edge, ...neighbour.draft],
  }
  return rows
    .map((each) => {
      if (each === row) return left
      return each === neighbour ? grown : each
    })
    .filter(isInhabited)
}

/** Cuts a row in two: the block and what follows it on its side go to a new row below. */
function detached(rows: readonly DraftRow[], key: string): DraftRow[] {
  return rows.flatMap((row) => {
    const side = sideOf(row, key)
    if (!side) return [row]
    const at = row[side].findIndex((block) => block.key === key)
    const other = side === 'source' ? row.draft : row.source
    if (at === 0 && other.length === 0) return [row]
    const rest = row[side].slice(at)
    const below = { key: freshKey(rows, key), kind: row.kind, source: [], draft: [], [side]: rest }
    const above = { ...row, [side]: row[side].slice(0, at) }
    return [above, below]
  })
}

/** A block may be detached twice while what it left behind the first time still stands. */
function freshKey(rows: readonly DraftRow[], key: string): string {
  const taken = new Set(rows.map((row) => row.key))
  let fresh = `${key} alone`
  while (taken.has(fresh)) fresh += '+'
  return fresh
}

function mergedAbove(rows: readonly DraftRow[], key: string): DraftRow[] {
  const at = rows.findIndex((row) => row.key === key)
  const row = rows[at]
  const above = rows[at - 1]
  if (!row || !above) return [...rows]
  const merged = {
    ...above,
    kind: above.source.length === 0 && row.source.length > 0 ? row.kind : above.kind,
    source: [...above.source, ...row.source],
    draft: [...above.draft, ...row.draft],
  }
  return rows.filter((each) => each !== row).map((each) => (each === above ? merged : each))
}

function takenIn(draft: DraftImport, key: string, at: number): DraftImport {
  const line = draft.leftOut.find(({ block }) => block.key === key)
  if (!line) return draft
  const row: DraftRow = {
    key,
    kind: line.kind,
    source: [],
    draft: [],
    [line.side]: [{ ...line.block, isKept: true }],
  }
  return {
    rows: [...draft.rows.slice(0, at), row, ...draft.rows.slice(at)],
    leftOut: draft.leftOut.filter((each) => each !== line),
  }
}

function sideOf(row: DraftRow, key: string): Side | undefined {
  if (row.source.some((block) => block.key === key)) return 'source'
  return row.draft.some((block) => block.key === key) ? 'draft' : undefined
}

function isInhabited(row: DraftRow): boolean {
  return row.source.length + row.draft.length > 0
}
