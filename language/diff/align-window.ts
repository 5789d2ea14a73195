import type { Token } from '@/language/diff/tokens'

/** Pairs of matched token indices (into the arrays given), rising on both sides. */
export type Match = [from: number, to: number]

/** Half-open token ranges on both sides. */
export interface Window {
  fromStart: number
  fromEnd: number
  toStart: number
  toEnd: number
}

/** What a run of changes costs, in matched weight; breaks ties towards fewer runs. */
const HUNK_COST = 0.1
const FOLDED_SHARE = 0.95
const NEVER = Number.NEGATIVE_INFINITY

/** States a path can be in: in a change, or in an equal run; a run too small to help is an island. */
const HUNK = 0
const ISLAND_OF_ONE = 1
const ISLAND_OF_TWO = 2
const SOLID = 3

/** Bits of a cell: the change's step to the side, whether it comes from a match; then two states. */
const TO_STEP = 1
const FROM_MATCH = 2
/** From which equal run a change may begin here; which state the match here comes from. */
const LEFT_AT = 2
const CAME_AT = 4

/**
 * The best alignment of one window: the greatest weight of matched tokens, less a small cost for
 * each run of changes and `islandCost` for each equal run of at most two function words or marks
 * between changes. Of equally heavy alignments the least broken one wins. What lies beside the
 * window counts as equal. Cost: product of the two lengths. (After Gotoh 1982, affine gaps, with
 * two more states for the length of a light run.)
 */
export function alignWindow(search: WindowSearch, window: Window): void {
  const rows = window.fromEnd - window.fromStart
  const width = window.toEnd - window.toStart + 1
  reserve(search, rows, width)
  const { above, row, cells } = search.space
  above.hunk.fill(-HUNK_COST, 0, width)
  above.leaving.fill(NEVER, 0, width)
  above.hunk[0] = NEVER
  above.leaving[0] = -HUNK_COST
  above.runs[SOLID] = 0
  const table: Table = { ...search, cells, window, width, above, row }
  for (let at = 1; at <= rows; at++) {
    fillRow(table, at)
    const spare = table.above
    table.above = table.row
    table.row = spare
  }
  const isMatchedAtEnd = isMatched(table, rows, width - 1)
  traceBack(table, rows, isMatchedAtEnd ? endState(table.above, width - 1) : HUNK)
}

/** What all windows of one comparison share. */
export interface WindowSearch {
  from: Token[]
  to: Token[]
  islandCost: number
  /** For each token of `from` its match in `to`, -1 for none; written here. */
  partners: Int32Array
  space: WorkSpace
}

/** Room for the table, kept from window to window. */
export interface WorkSpace {
  above: Row
  row: Row
  cells: Uint8Array
}

/** Room for the tables of a search, to be used again for the next; it grows by itself. */
export function workSpace(width = 64, cells = 1024): WorkSpace {
  return { above: emptyRow(width), row: emptyRow(width), cells: new Uint8Array(cells) }
}

function reserve(search: WindowSearch, rows: number, width: number): void {
  const { row, cells } = search.space
  const need = (rows + 1) * width
  if (row.hunk.length >= width && cells.length >= need) return
  search.space = workSpace(Math.max(width * 2, row.hunk.length), Math.max(need * 2, cells.length))
}

interface Table {
  from: Token[]
  to: Token[]
  window: Window
  islandCost: number
  partners: Int32Array
  width: number
  cells: Uint8Array
  above: Row
  row: Row
}

/** Best scores of one row: ending in a change; ending in each kind of run; and after leaving it. */
interface Row {
  hunk: Float64Array
  /** Four to a column, by state; only those of matched cells hold. */
  runs: Float64Array
  leaving: Float64Array
}

function emptyRow(width: number): Row {
  return {
    hunk: new Float64Array(width),
    runs: new Float64Array(width * 4),
    leaving: new Float64Array(width),
  }
}

function fillRow(table: Table, at: number): void {
  const { to, cells, width, above, row } = table
  const { hunk, leaving } = row
  const id = table.from[table.window.fromStart + at - 1]?.id
  const first = table.window.toStart - 1
  const base = at * width
  hunk[0] = -HUNK_COST
  leaving[0] = NEVER
  let left = -HUNK_COST
  let leftLeaving = NEVER
  for (let column = 1; column < width; column++) {
    const up = above.hunk[column] as number
    const upLeaving = above.leaving[column] as number
    let best = left
    let cell = TO_STEP
    if (up > best) {
      best = up
      cell = 0
    }
    if (leftLeaving > best) {
      best = leftLeaving
      cell = TO_STEP | FROM_MATCH
    }
    if (upLeaving > best) {
      best = upLeaving
      cell = FROM_MATCH
    }
    hunk[column] = left = best
    leaving[column] = leftLeaving = NEVER
    if (to[first + column]?.id === id) {
      cell |= matchCell(table, at, column)
      leftLeaving = leaving[column] as number
    }
    cells[base + column] = cell
  }
}

/** Scores the match of a cell in every state it can be in; gives back the bits for the way back. */
function matchCell(table: Table, at: number, column: number): number {
  const { above, row } = table
  const token = table.from[table.window.fromStart + at - 1] as Token
  const other = table.to[table.window.toStart + column - 1] as Token
  const worth = token.surface === other.surface ? token.weight : token.weight * FOLDED_SHARE
  const isAfterMatch = isMatched(table, at - 1, column - 1)
  const before = (column - 1) * 4
  const place = column * 4
  const changed = above.hunk[column - 1] as number
  const one = isAfterMatch ? (above.runs[before + ISLAND_OF_ONE] as number) : NEVER
  const two = isAfterMatch ? (above.runs[before + ISLAND_OF_TWO] as number) : NEVER
  let solid = isAfterMatch ? (above.runs[before + SOLID] as number) : NEVER
  let came = SOLID
  if (two > solid) [solid, came] = [two, ISLAND_OF_TWO]
  if (token.weight >= 1) {
    if (one > solid) [solid, came] = [one, ISLAND_OF_ONE]
    if (changed > solid) [solid, came] = [changed, HUNK]
  }
  const isLight = token.weight < 1
  row.runs[place + ISLAND_OF_ONE] = isLight ? changed + worth : NEVER
  row.runs[place + ISLAND_OF_TWO] = isLight ? one + worth : NEVER
  row.runs[place + SOLID] = solid + worth
  return (came << CAME_AT) | (leave(table, column) << LEFT_AT)
}

function isMatched({ from, to, window }: Table, row: number, column: number): boolean {
  if (row === 0 || column === 0) return row === column
  return from[window.fromStart + row - 1]?.id === to[window.toStart + column - 1]?.id
}

function leave({ islandCost, row }: Table, column: number): number {
  const { runs, leaving } = row
  let state = SOLID
  let best = runs[column * 4 + SOLID] as number
  for (const island of [ISLAND_OF_TWO, ISLAND_OF_ONE]) {
    const score = (runs[column * 4 + island] as number) - islandCost
    if (score > best) [best, state] = [score, island]
  }
  leaving[column] = best - HUNK_COST
  return state
}

function endState({ hunk, runs }: Row, column: number): number {
  let state = HUNK
  let best = hunk[column] as number
  for (const run of [ISLAND_OF_ONE, ISLAND_OF_TWO, SOLID]) {
    const score = runs[column * 4 + run] as number
    if (score >= best) [best, state] = [score, run]
  }
  return state
}

function traceBack({ cells, width, window, partners }: Table, rows: number, end: number): void {
  let row = rows
  let column = width - 1
  let state = end
  while (row > 0 && column > 0) {
    const cell = cells[row * width + column] as number
    if (state !== HUNK) {
      row--
      column--
      partners[window.fromStart + row] = window.toStart + column
      if (state === SOLID) state = (cell >> CAME_AT) & 3
      else state = state === ISLAND_OF_TWO ? ISLAND_OF_ONE : HUNK
      continue
    }
    if (cell & TO_STEP) column--
    else row--
    if (cell & FROM_MATCH) state = ((cells[row * width + column] as number) >> LEFT_AT) & 3
  }
}
