import type { Band } from './band'
import type { BeadCosts } from './bead-cost'
import { type BeadShape, beadShapes, leaveSource } from './bead-shape'

/** Worse than the best by this much in −log is no way at all. */
export const negligible = 16
export const unreached = Number.POSITIVE_INFINITY

/**
 * −log of the summed weight of all covers of what lies before each cell of the band; cells row by
 * row, `unreached` where no cover leads.
 */
export function sumForward(beads: BeadCosts, band: Band): Float64Array {
  const { low, high, offsets } = band
  const ways = new Float64Array(offsets[low.length] ?? 0).fill(unreached)
  const endings = new Endings(beads, band, ways)
  for (let row = 0; row < low.length; row++) {
    const start = (offsets[row] ?? 0) - (low[row] ?? 0)
    for (let column = low[row] ?? 0; column <= (high[row] ?? 0); column++) {
      ways[start + column] = row === 0 && column === 0 ? 0 : endings.sum(row, column)
    }
  }
  return ways
}

/** Sums the covers that end in a cell, one term a shape of the last bead. */
class Endings {
  private readonly terms = new Float64Array(beadShapes.length)

  constructor(
    private readonly beads: BeadCosts,
    private readonly band: Band,
    private readonly ways: Float64Array,
  ) {}

  sum(row: number, column: number): number {
    let best = unreached
    for (let kind = 0; kind < beadShapes.length; kind++) {
      const cost = this.costOf(beadShapes[kind] ?? leaveSource, row, column, best)
      this.terms[kind] = cost
      if (cost < best) best = cost
    }
    return best === unreached ? unreached : best - Math.log(weightOf(this.terms, best))
  }

  private costOf(shape: BeadShape, row: number, column: number, best: number): number {
    const before = wayTo(this.ways, this.band, row - shape.sources, column - shape.targets)
    if (before === unreached) return unreached
    return before + this.beads.cost(shape, row, column, best + negligible - before)
  }
}

/** What `sumForward` wrote for a cell; `unreached` outside of the band. */
export function wayTo(ways: Float64Array, band: Band, row: number, column: number): number {
  const { low, high, offsets } = band
  if (row < 0 || column < (low[row] ?? 0) || column > (high[row] ?? 0)) return unreached
  return ways[(offsets[row] ?? 0) + column - (low[row] ?? 0)] ?? unreached
}

/** Sum of the weights relative to the best. */
function weightOf(terms: Float64Array, best: number): number {
  let sum = 0
  for (const term of terms) if (term < best + negligible) sum += Math.exp(best - term)
  return sum
}
