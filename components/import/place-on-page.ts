import type { DraftRow, Side } from './draft-import'

/**
 * Rank of the row before which a left-out line belongs: where it stood on the pasted page. Blocks are
 * looked for in the paste by their first words, in order; what cannot be found keeps its neighbour's
 * place, and a line that cannot be found itself goes to the end.
 */
export function placeOnPage(
  rows: readonly DraftRow[],
  line: { side: Side; text: string },
  page: string,
): number {
  const wanted = page.indexOf(beginning(line.text))
  if (wanted === -1) return rows.length
  let from = 0
  for (const [rank, row] of rows.entries()) {
    for (const block of row[line.side]) {
      const found = page.indexOf(beginning(block.text), from)
      if (found === -1) continue
      if (found > wanted) return rank
      from = found
    }
  }
  return rows.length
}

/** Long enough to tell lines apart, short enough to survive a wrapped or cleaned line. */
function beginning(text: string): string {
  return text.trim().slice(0, 24)
}
