import type { Band } from './band'
import { longestBead } from './bead-shape'
import type { Evidence } from './evidence'
import type { Side } from './side'

/** One source segment compared with a range of target segments. */
interface Row {
  segment: number
  /** Target segments compared: `low` to `high`, exclusive. */
  low: number
  high: number
  /** Best lift of each own word with each target segment: own words of `low`, then of the next. */
  own: Float32Array
  /** Best lift of each target word, by place from the first word of `low`. */
  theirs: Float32Array
  /** Sum of both over each target segment, from `low`. */
  sums: Float64Array
}

const slots = longestBead + 1
/**
 * A word finds a partner more easily among several segments: its lift shrinks by this share of the
 * logarithm of their number (the 1/|T| of IBM Model 1, Brown et al. 1993, softened).
 */
const surpriseShare = 0.7

/** Compares source segments with the targets in reach, keeping the rows that beads share. */
export class Lifts {
  private readonly rows: Row[] = Array.from({ length: slots }, () => ({
    segment: -1,
    low: 0,
    high: 0,
    own: new Float32Array(),
    theirs: new Float32Array(),
    sums: new Float64Array(),
  }))

  constructor(
    private readonly source: Side,
    private readonly target: Side,
    private readonly evidence: Evidence,
    private readonly band: Band,
  ) {}

  /** Lift of one source and one target segment that answer each other alone. */
  single(s: number, t: number): number {
    const row = this.row(s)
    return row.sums[t - row.low] ?? 0
  }

  /** At most what `joint` can be: words that several segments answer are counted several times. */
  ceiling(i: number, sources: number, j: number, targets: number): number {
    let sum = 0
    for (let s = i - sources; s < i; s++) {
      const row = this.row(s)
      for (let t = j - targets; t < j; t++) sum += row.sums[t - row.low] ?? 0
    }
    return sum
  }

  /** Lift of the `sources` segments before `i` and the `targets` before `j`; each word counts once. */
  joint(i: number, sources: number, j: number, targets: number): number {
    let sum = 0
    for (let s = i - sources; s < i; s++) sum += this.ownJoint(this.row(s), j, targets)
    const places = this.target.starts
    for (let t = j - targets; t < j; t++) {
      for (let place = places[t] ?? 0; place < (places[t + 1] ?? 0); place++) {
        sum += this.theirBest(i, sources, place)
      }
    }
    return sum
  }

  private ownJoint(row: Row, j: number, targets: number): number {
    const size = this.sizeOf(row.segment)
    const surprise = surpriseShare * Math.log(targets)
    let sum = 0
    for (let word = 0; word < size; word++) {
      let best = 0
      for (let t = j - targets; t < j; t++) {
        const lift = row.own[(t - row.low) * size + word] ?? 0
        if (lift > best) best = lift
      }
      if (best > surprise) sum += best - surprise
    }
    return sum
  }

  private theirBest(i: number, sources: number, place: number): number {
    let best = 0
    for (let s = i - sources; s < i; s++) {
      const row = this.row(s)
      const lift = row.theirs[place - (this.target.starts[row.low] ?? 0)] ?? 0
      if (lift > best) best = lift
    }
    const surprise = surpriseShare * Math.log(sources)
    return Math.max(0, best - surprise)
  }

  private sizeOf(segment: number): number {
    return (this.source.starts[segment + 1] ?? 0) - (this.source.starts[segment] ?? 0)
  }

  private row(segment: number): Row {
    const row = this.rows[segment % slots] as Row
    if (row.segment !== segment) this.fill(row, segment)
    return row
  }

  private fill(row: Row, segment: number): void {
    const { low, high } = this.band
    const last = Math.min(segment + longestBead, high.length - 1)
    row.segment = segment
    row.low = Math.max(0, (low[segment + 1] ?? 0) - longestBead)
    row.high = high[last] ?? 0
    const size = this.sizeOf(segment)
    const places = (this.target.starts[row.high] ?? 0) - (this.target.starts[row.low] ?? 0)
    row.own = cleared(row.own, (row.high - row.low) * size)
    row.theirs = cleared(row.theirs, places)
    if (row.sums.length < row.high - row.low) row.sums = new Float64Array(2 * (row.high - row.low))
    else row.sums.fill(0, 0, row.high - row.low)
    this.compare(row, this.source.starts[segment] ?? 0, size)
  }

  private compare(row: Row, start: number, size: number): void {
    const { starts } = this.evidence
    for (let word = 0; word < size; word++) {
      const number = this.source.words[start + word] ?? 0
      const last = starts[number + 1] ?? 0
      for (let pair = starts[number] ?? 0; pair < last; pair++) this.follow(row, word, size, pair)
    }
  }

  /** Raises the lifts where the partner of a word stands in the segments of a row. */
  private follow(row: Row, word: number, size: number, pair: number): void {
    const { evidence, target } = this
    const first = target.starts[row.low] ?? 0
    const end = target.starts[row.high] ?? 0
    const partner = evidence.partners[pair] ?? 0
    const until = target.postingStarts[partner + 1] ?? 0
    let at = firstFrom(target.postings, target.postingStarts[partner] ?? 0, until, first)
    for (; at < until; at++) {
      const place = target.postings[at] ?? 0
      if (place >= end) break
      const column = (target.segmentOf[place] ?? 0) - row.low
      const gain =
        raise(row.own, column * size + word, evidence.sourceLifts[pair] ?? 0) +
        raise(row.theirs, place - first, evidence.targetLifts[pair] ?? 0)
      row.sums[column] = (row.sums[column] ?? 0) + gain
    }
  }
}

/** Raises a value to at least `lift`; answers by how much. */
function raise(values: Float32Array, at: number, lift: number): number {
  const before = values[at] ?? 0
  if (lift <= before) return 0
  values[at] = lift
  return lift - before
}

function cleared(values: Float32Array, size: number): Float32Array {
  if (values.length < size) return new Float32Array(2 * size)
  return values.fill(0, 0, size)
}

/** First index from `from` whose place is not below `least`; postings rise. */
function firstFrom(postings: Int32Array, from: number, until: number, least: number): number {
  // Most words asked for stand nowhere near: see that before searching.
  if ((postings[until - 1] ?? 0) < least) return until
  if ((postings[from] ?? 0) >= least) return from
  let low = from
  let high = until
  while (low < high) {
    const middle = (low + high) >> 1
    if ((postings[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
