import { isQuiet, type ReviewRow } from './review-rows'

/** What the review lists: a row, or a run of rows with nothing to look at. */
export type Listed = { is: 'row'; row: ReviewRow } | { is: 'fold'; rows: ReviewRow[] }

/**
 * Folds runs of quiet rows. `all` folds nothing; the segment the address names (`selected`, an id)
 * is never folded away.
 */
export function foldRows(
  rows: readonly ReviewRow[],
  show: 'changed' | 'all',
  selected: number | null,
): Listed[] {
  const listed: Listed[] = []
  for (const row of rows) {
    const isFolded = show === 'changed' && isQuiet(row) && row.segment.id !== selected
    const last = listed.at(-1)
    if (!isFolded) listed.push({ is: 'row', row })
    else if (last?.is === 'fold') last.rows.push(row)
    else listed.push({ is: 'fold', rows: [row] })
  }
  return listed
}
