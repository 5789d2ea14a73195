/**
 * Posterior probabilities of a first-order hidden Markov alignment (Vogel, Ney & Tillmann 1996) with
 * an empty word per position (Och & Ney 2003, §2.1.2): each observed word has one cause or none, and
 * causes of neighbouring words tend to be neighbours. Jumps up to eight words have a probability of
 * their own, longer ones share a floor, so that the cost is `observed × causes × 17`.
 */
const reach = 8
/** Relative frequency of a jump of −8 … 8 words between causes of neighbouring words. */
const jumps = [
  0.012, 0.014, 0.018, 0.024, 0.035, 0.05, 0.09, 0.2, 0.4, 1, 0.32, 0.14, 0.07, 0.04, 0.025, 0.018,
  0.014,
]
const floor = 0.008
const emptyShare = 0.15
/** Excess of each jump over the floor, by where the other cause lies: 8 before to 8 after. */
const leaving = Float64Array.from(jumps, (jump) => jump - floor)
const arriving = leaving.slice().reverse()

/** One direction of a sentence pair. */
export interface Observation {
  causes: number
  observed: number
  /** How likely cause i makes word j: `emission[j * causes + i]`. */
  emission: Float32Array
  /** How likely nothing makes word j. */
  empty: Float32Array
}

/** `result[j * causes + i]`: probability that cause i is behind observed word j; rows sum to ≤ 1. */
export function posteriors(pair: Observation): Float32Array {
  const { causes, observed } = pair
  const norms = normsOf(causes)
  const kept = new Float32Array(observed * causes)
  const empty = new Float32Array(observed * causes)
  const chart = { norms, kept, empty, padded: new Float32Array(causes + 2 * reach) }
  const stayed = new Float32Array(causes).fill(1 / causes)
  for (let j = 0; j < observed; j++) {
    advance(pair, j, stayed, chart)
    for (let i = 0; i < causes; i++) {
      stayed[i] = (kept[j * causes + i] ?? 0) + (empty[j * causes + i] ?? 0)
    }
  }
  const after = new Float32Array(causes).fill(1)
  for (let j = observed - 1; j >= 0; j--) retreat(pair, j, after, chart)
  return kept
}

/** Forward probabilities, then posteriors, of a cause having made a word or having been left at it. */
interface Chart {
  norms: Float32Array
  kept: Float32Array
  empty: Float32Array
  /** A row with eight zeros on both sides, used again for each word. */
  padded: Float32Array
}

/** One word further: where the causes may be now, given where they stayed. */
function advance(pair: Observation, j: number, stayed: Float32Array, chart: Chart): void {
  const { causes, emission } = pair
  const { norms, kept, empty, padded } = chart
  const row = j * causes
  const nothing = emptyShare * (pair.empty[j] ?? 0)
  for (let i = 0; i < causes; i++) padded[reach + i] = (stayed[i] ?? 0) / (norms[i] ?? 1)
  const all = sumOf(padded)
  let total = 0
  for (let i = 0; i < causes; i++) {
    const arrived = j === 0 ? started(i, causes) : jumpSum(padded, i, arriving, all)
    const made = (1 - emptyShare) * (emission[row + i] ?? 0) * arrived
    const none = nothing * (stayed[i] ?? 0)
    kept[row + i] = made
    empty[row + i] = none
    total += made + none
  }
  scale(kept, row, causes, total)
  scale(empty, row, causes, total)
}

/** One word back: turns what was kept into posteriors and `after` into what precedes word j. */
function retreat(pair: Observation, j: number, after: Float32Array, chart: Chart): void {
  const { causes, emission } = pair
  const { norms, kept, empty, padded } = chart
  const row = j * causes
  const nothing = emptyShare * (pair.empty[j] ?? 0)
  let total = 0
  for (let i = 0; i < causes; i++) {
    const later = after[i] ?? 0
    total += ((kept[row + i] ?? 0) + (empty[row + i] ?? 0)) * later
    kept[row + i] = (kept[row + i] ?? 0) * later
  }
  scale(kept, row, causes, total)
  for (let i = 0; i < causes; i++) padded[reach + i] = (after[i] ?? 0) * (emission[row + i] ?? 0)
  const all = sumOf(padded)
  for (let i = 0; i < causes; i++) {
    const moved = ((1 - emptyShare) * jumpSum(padded, i, leaving, all)) / (norms[i] ?? 1)
    after[i] = moved + nothing * (after[i] ?? 0)
  }
  scale(after, 0, causes, sumOf(after) / causes)
}

/** What a padded row gives to or gets from position i by short jumps, and of `all` by long ones. */
function jumpSum(padded: Float32Array, i: number, excess: Float64Array, all: number): number {
  let sum = floor * all
  for (let k = 0; k < excess.length; k++) sum += (padded[i + k] ?? 0) * (excess[k] ?? 0)
  return sum
}

function sumOf(values: Float32Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}

function started(i: number, causes: number): number {
  return (jumps[reach + i + 1] ?? floor) + 0.2 / causes
}

/** What all jumps from a position to places that exist add up to. */
function normsOf(causes: number): Float32Array {
  const ones = new Float32Array(causes + 2 * reach).fill(1, reach, reach + causes)
  return Float32Array.from({ length: causes }, (_, i) => jumpSum(ones, i, leaving, causes))
}

function scale(values: Float32Array, from: number, count: number, total: number): void {
  if (total <= 0) return
  for (let i = from; i < from + count; i++) values[i] = (values[i] ?? 0) / total
}
