/** How lengths of translations relate: target ≈ ratio · source, with a variance per unit of source. */
export interface LengthModel {
  ratio: number
  variance: number
}

/** Gale & Church (1993): equal length, variance 6.8 per character. */
export const initialLengths: LengthModel = { ratio: 1, variance: 6.8 }

const maximumCost = 12
const steps = 64
/** Beyond this many standard deviations the cost is at its maximum. */
const farthest = 6

/**
 * −log of the probability that lengths this far apart belong together (Gale & Church 1993, two-sided
 * normal tail). Lengths in UTF-16 code units; capped, so that one odd length never decides alone.
 */
export class LengthCost {
  constructor(private readonly model: LengthModel) {}

  of(source: number, target: number): number {
    const { ratio, variance } = this.model
    const mean = (source + target / ratio) / 2
    if (mean === 0) return 0
    const deviation = Math.abs(target - source * ratio) / Math.sqrt(variance * mean)
    if (deviation >= farthest) return maximumCost
    return costs[Math.round(deviation * steps)] ?? maximumCost
  }
}

/** The cost at every 1/64 of a standard deviation: computing it anew took a third of the time. */
const costs = Float64Array.from({ length: farthest * steps + 1 }, (_, index) =>
  Math.min(maximumCost, -Math.log(Math.max(upperTail(index / steps), 1e-12))),
)

/** Fits the model to pairs of lengths that surely belong together; too few leave it as it is. */
export function fitLengths(pairs: readonly (readonly [number, number])[]): LengthModel {
  if (pairs.length < 8) return initialLengths
  let [ours, theirs] = [0, 0]
  for (const [source, target] of pairs) {
    ours += source
    theirs += target
  }
  const ratio = Math.min(1.6, Math.max(0.6, theirs / Math.max(1, ours)))
  let squares = 0
  for (const [source, target] of pairs) {
    squares += (target - source * ratio) ** 2 / Math.max(1, source)
  }
  return { ratio, variance: Math.min(14, Math.max(2, squares / pairs.length)) }
}

/** 2·(1 − Φ(x)) for x ≥ 0; Abramowitz & Stegun 26.2.17, error below 7.5e-8. */
function upperTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x)
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 2 * 0.3989422804 * Math.exp((-x * x) / 2) * series
}
