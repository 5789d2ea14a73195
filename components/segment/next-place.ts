import { diff, type Span } from '@/language'

/** A row with the places in its text one may go to, in order, read when they are wanted. */
export interface PlacedRow {
  id: number
  spans: () => readonly Span[]
}

/** A place in the text of a row. */
export interface RowPlace {
  id: number
  span: Span
}

/**
 * The place after (`1`) or before (`-1`) the caret, in its row and then in the ones beyond; null when
 * there is none. `caret` is a UTF-16 offset; null for a row that is not being written in. Reads one row
 * after the other and no further than needed.
 */
export function nextPlace(
  rows: readonly PlacedRow[],
  from: { id: number | undefined; caret: number | null },
  step: 1 | -1,
): RowPlace | null {
  const here = rows.findIndex(({ id }) => id === from.id)
  const ordered = step === 1 ? rows.slice(Math.max(here, 0)) : rows.slice(0, here + 1).reverse()
  for (const row of ordered) {
    const spans = row.spans()
    const beyond = row.id === from.id ? spans.filter(isBeyond(from.caret, step)) : spans
    const span = beyond.at(step === 1 ? 0 : -1)
    if (span) return { id: row.id, span }
  }
  return null
}

/** Where a text differs from its base; neighbouring runs, as what went and what came, are one place. */
export function changesIn(text: string, base: string | null): Span[] {
  if (base === null || base === text) return []
  const spans: Span[] = []
  for (const { kind, to } of diff(base, text).hunks) {
    const last = spans.at(-1)
    if (kind === 'equal') continue
    if (last && last[1] === to[0]) spans[spans.length - 1] = [last[0], to[1]]
    else spans.push(to)
  }
  return spans
}

/** The selection stands at the end of the place it was brought to. */
function isBeyond(caret: number | null, step: 1 | -1): (span: Span) => boolean {
  if (caret === null) return () => true
  return ([start, end]) => (step === 1 ? start > caret || end > caret : end < caret)
}
