import type { CompareRow } from './compare-rows'

interface Run {
  isFolded: boolean
  rows: CompareRow[]
}

/** Gathers rows into runs that are shown and runs that are folded; nothing is folded with `isAll`. */
export function foldUnchanged(
  rows: readonly CompareRow[],
  isAll: boolean,
  selected: number | undefined,
): Run[] {
  const runs: Run[] = []
  for (const row of rows) {
    const isFolded =
      !isAll && row.changes.length === 0 && row.presence === 'both' && row.segment.id !== selected
    const last = runs.at(-1)
    if (last?.isFolded === isFolded) last.rows.push(row)
    else runs.push({ isFolded, rows: [row] })
  }
  return runs
}
