import type { Band } from './band'
import { BeadCosts, type Model } from './bead-cost'
import { type BeadShape, beadShapes, leaveSource, leaveTarget, longestBead } from './bead-shape'
import { negligible, sumForward, unreached, wayTo } from './forward'

/** One bead of a cover: it holds `sources` segments from `i` and `targets` segments from `j`. */
export interface Step {
  i: number
  j: number
  sources: number
  targets: number
  /** Probability that the text holds this very bead, as far as the model can tell. */
  posterior: number
}

/** What a segment rightly left alone is worth, measured by a right two-sided bead. */
const loneWorth = 0.4

/**
 * The monotone cover of both sides with the most beads expected to be right. Forward and backward
 * sums over all covers inside the band give each bead its probability; choosing by expectation
 * rather than the single cheapest cover is what a count of right beads rewards (Goodman 1996,
 * "Parsing Algorithms and Metrics", does so for parse trees).
 */
export function bestCover(model: Model, band: Band): Step[] {
  const ways = sumForward(new BeadCosts(model, band), band)
  return new Decoder(model, band, ways).decode()
}

interface Cell {
  row: number
  column: number
  /** Cost of all that must come before and after the bead: what is left for it to be certain. */
  left: number
}

/** The rows of a table that beads from the row at hand can reach. */
class Rows {
  private readonly rows: Float64Array[]

  constructor(columns: number) {
    this.rows = Array.from({ length: longestBead + 1 }, () => new Float64Array(columns + 1))
  }

  get(row: number, column: number): number {
    return this.rows[row % (longestBead + 1)]?.[column] ?? 0
  }

  set(row: number, column: number, value: number): void {
    const values = this.rows[row % (longestBead + 1)]
    if (values) values[column] = value
  }
}

class Decoder {
  private readonly beads: BeadCosts
  private readonly rows: number
  private readonly columns: number
  private readonly total: number
  /** Shape of the bead to take from each cell; −1 where no cover comes by. */
  private readonly choices: Int8Array
  /** −log weight of all covers of what follows, and the best expectation from there on. */
  private readonly rest: Rows
  private readonly promise: Rows
  /** Probability of each segment to stay alone. Ways that differ only in the order of a lone source and a lone target are one to a reader. */
  private readonly loneSources: Float64Array
  private readonly loneTargets: Float64Array

  constructor(
    model: Model,
    private readonly band: Band,
    private readonly ways: Float64Array,
  ) {
    this.beads = new BeadCosts(model, band)
    this.rows = model.source.count
    this.columns = model.target.count
    this.total = wayTo(ways, band, this.rows, this.columns)
    this.choices = new Int8Array(ways.length).fill(-1)
    this.rest = new Rows(this.columns)
    this.promise = new Rows(this.columns)
    this.loneSources = new Float64Array(this.rows)
    this.loneTargets = new Float64Array(this.columns)
  }

  decode(): Step[] {
    for (let row = this.rows; row >= 0; row--) {
      const from = this.band.low[row] ?? 0
      for (let column = this.band.high[row] ?? 0; column >= from; column--) {
        if (row === this.rows && column === this.columns) {
          this.rest.set(row, column, 0)
          this.promise.set(row, column, 0)
        } else this.visit(row, column, this.cellAt(row, column))
      }
    }
    return this.walk()
  }

  /** Weighs the beads that begin in a cell. */
  private visit(row: number, column: number, at: number): void {
    const before = this.ways[at] ?? unreached
    const cell = { row, column, left: this.total - before }
    let [weight, best, chosen] = [0, Number.NEGATIVE_INFINITY, 0]
    if (before !== unreached) {
      for (let kind = 0; kind < beadShapes.length; kind++) {
        const shape = beadShapes[kind]
        const posterior = shape === undefined ? 0 : this.posteriorOf(shape, cell)
        if (shape === undefined || posterior === 0) continue
        weight += posterior
        const value = this.valueOf(shape, cell, posterior)
        if (value <= best) continue
        best = value
        chosen = posterior
        this.choices[at] = kind
      }
    }
    this.rest.set(row, column, weight === 0 ? unreached : cell.left - Math.log(weight))
    this.promise.set(row, column, best)
    // Nobody asks for the way to this cell again: its place keeps what the choice is worth.
    this.ways[at] = chosen
  }

  /** 0 when no cover with this bead is worth a thought. */
  private posteriorOf(shape: BeadShape, { row, column, left }: Cell): number {
    const [below, right] = [row + shape.sources, column + shape.targets]
    if (below > this.rows || right < (this.band.low[below] ?? 0)) return 0
    if (right > (this.band.high[below] ?? 0)) return 0
    const after = this.rest.get(below, right)
    if (after === unreached) return 0
    const limit = left - after + negligible
    const cost = this.beads.cost(shape, below, right, limit)
    return cost < limit ? Math.exp(left - after - cost) : 0
  }

  private valueOf(shape: BeadShape, { row, column }: Cell, posterior: number): number {
    const after = this.promise.get(row + shape.sources, column + shape.targets)
    if (shape.targets === 0) {
      this.loneSources[row] = (this.loneSources[row] ?? 0) + posterior
      return after + loneWorth * posterior
    }
    if (shape.sources === 0) {
      this.loneTargets[column] = (this.loneTargets[column] ?? 0) + posterior
      return after + loneWorth * posterior
    }
    return after + posterior
  }

  /** Follows the choices from the beginning to the end. */
  private walk(): Step[] {
    const path: Step[] = []
    let [i, j] = [0, 0]
    while (i < this.rows || j < this.columns) {
      const at = this.cellAt(i, j)
      const { sources, targets } = this.choiceAt(at, i)
      path.push({ i, j, sources, targets, posterior: this.ways[at] ?? 0 })
      const last = path.at(-1)
      if (last && targets === 0) last.posterior = this.loneSources[i] ?? 0
      if (last && sources === 0) last.posterior = this.loneTargets[j] ?? 0
      i += sources
      j += targets
    }
    return path
  }

  /** One-sided steps keep the walk total should it ever leave the cells that were weighed. */
  private choiceAt(at: number, row: number): BeadShape {
    return beadShapes[this.choices[at] ?? -1] ?? (row < this.rows ? leaveSource : leaveTarget)
  }

  private cellAt(row: number, column: number): number {
    return (this.band.offsets[row] ?? 0) + column - (this.band.low[row] ?? 0)
  }
}
