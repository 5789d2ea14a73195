import type { Band } from './band'
import { BeadCosts, type Model } from './bead-cost'
import { type BeadShape, beadShapes } from './bead-shape'

/** One bead of a path: it covers `sources` segments from `i` and `targets` segments from `j`. */
export interface Step {
  i: number
  j: number
  sources: number
  targets: number
  cost: number
  /** Overlap of words; of a one-sided bead the best with any segment it might have answered. */
  dice: number
}

const oneToOne: BeadShape = { sources: 1, targets: 1, prior: 0 }

interface Table {
  costs: Float64Array[]
  choices: Int8Array[]
}

/** The cheapest monotone cover of both sides inside the band (dynamic programming). */
export function cheapestPath(model: Model, band: Band): Step[] {
  const rows = model.source.lengths.length
  const beads = new BeadCosts(model, band)
  const table: Table = { costs: [], choices: [] }
  for (let row = 0; row <= rows; row++) {
    fillRow(table, band, beads, row)
    beads.forget(row - 4)
  }
  return trace(table, band, new BeadCosts(model, band), [rows, model.target.lengths.length])
}

/** Whether a path runs along the border of its band, where a better one may lie outside. */
export function touchesBand(steps: readonly Step[], band: Band, columns: number): boolean {
  return steps.some(({ i, j }) => {
    const low = band.low[i] ?? 0
    const high = band.high[i] ?? columns
    return (j <= low && low > 0) || (j >= high && high < columns)
  })
}

function fillRow(table: Table, band: Band, beads: BeadCosts, row: number): void {
  const low = band.low[row] ?? 0
  const high = band.high[row] ?? 0
  const costs = new Float64Array(high - low + 1).fill(Number.POSITIVE_INFINITY)
  const choices = new Int8Array(high - low + 1).fill(-1)
  table.costs.push(costs)
  table.choices.push(choices)
  for (let column = low; column <= high; column++) {
    const start = row === 0 && column === 0 ? 0 : Number.POSITIVE_INFINITY
    const best = cheapestEnding(table, band, beads, { row, column, start })
    costs[column - low] = best.cost
    choices[column - low] = best.choice
  }
}

interface Cell {
  row: number
  column: number
  /** Cost of standing here without any bead: 0 at the beginning, else infinite. */
  start: number
}

/** The cheapest bead that ends in a cell. */
function cheapestEnding(table: Table, band: Band, beads: BeadCosts, { row, column, start }: Cell) {
  const best = { cost: start, choice: -1 }
  beadShapes.forEach((kind, choice) => {
    const before = costAt(table, band, row - kind.sources, column - kind.targets)
    if (before === Number.POSITIVE_INFINITY) return
    const cost = before + beads.cost(kind, row, column, best.cost - before)
    if (cost >= best.cost) return
    best.cost = cost
    best.choice = choice
  })
  return best
}

function costAt(table: Table, band: Band, row: number, column: number): number {
  const offset = column - (band.low[row] ?? 0)
  if (row < 0 || offset < 0) return Number.POSITIVE_INFINITY
  return table.costs[row]?.[offset] ?? Number.POSITIVE_INFINITY
}

function trace(table: Table, band: Band, beads: BeadCosts, end: [number, number]): Step[] {
  const steps: Step[] = []
  let [row, column] = end
  while (row > 0 || column > 0) {
    const kind = chosen(table, band, row, column)
    steps.push({
      i: row - kind.sources,
      j: column - kind.targets,
      sources: kind.sources,
      targets: kind.targets,
      cost: beads.cost(kind, row, column),
      dice: diceOf(beads, kind, { row, column, columns: end[1], rows: end[0] }),
    })
    row -= kind.sources
    column -= kind.targets
    beads.forget(row + 6)
  }
  return steps.reverse()
}

interface Corner {
  row: number
  column: number
  rows: number
  columns: number
}

const neighbourhood = 2

function diceOf(beads: BeadCosts, kind: BeadShape, { row, column, rows, columns }: Corner): number {
  if (kind.sources > 0 && kind.targets > 0) return beads.dice(kind, row, column)
  let best = 0
  for (let offset = 1 - neighbourhood; offset <= neighbourhood; offset++) {
    const i = kind.sources > 0 ? row : row + offset
    const j = kind.targets > 0 ? column : column + offset
    if (i < 1 || j < 1 || i > rows || j > columns) continue
    best = Math.max(best, beads.dice(oneToOne, i, j))
  }
  return best
}

function chosen(table: Table, band: Band, row: number, column: number): BeadShape {
  const choice = table.choices[row]?.[column - (band.low[row] ?? 0)] ?? -1
  const kind = beadShapes[choice]
  if (kind !== undefined) return kind
  // Unreached cells cannot lie on a path; one-sided steps keep the walk total all the same.
  return row > 0 ? { sources: 1, targets: 0, prior: 0 } : { sources: 0, targets: 1, prior: 0 }
}
