import type { BlockKind } from '@/language/types'
import type { Band } from './band'
import type { BeadShape } from './bead-shape'
import { type LengthModel, lengthCost } from './length-cost'
import type { Matches } from './matches'
import { jointMass, type Overlap, overlapsOf } from './overlap'
import type { Side } from './side'

/** Everything the cost of a bead depends on. */
export interface Model {
  source: Side
  target: Side
  matches: Matches
  lengths: LengthModel
  /** Weight of the lexical evidence. */
  beta: number
  /** Dice overlap at which it speaks neither for nor against. */
  theta: number
  /** What each segment is, when segments are whole blocks. */
  kinds?: { source: readonly BlockKind[]; target: readonly BlockKind[] }
}

const blockMismatch = 1.2
const kindMismatch = 2
const longestBead = 3

/** Computes costs and keeps the word comparisons of the last few rows, which beads share. */
export class BeadCosts {
  private readonly rows = new Map<number, { low: number; overlaps: (Overlap | undefined)[] }>()

  constructor(
    private readonly model: Model,
    private readonly band: Band,
  ) {}

  /**
   * Cost of the bead of this shape that ends before source `i` and target `j`; infinite as soon as
   * it cannot be below `limit`, which spares most of the word comparisons.
   */
  cost(kind: BeadShape, i: number, j: number, limit = Number.POSITIVE_INFINITY): number {
    if (kind.sources === 0 || kind.targets === 0) return kind.prior
    const { source, target, lengths, beta, theta } = this.model
    const length = lengthCost(
      sumOf(source.lengths, i - kind.sources, i),
      sumOf(target.lengths, j - kind.targets, j),
      lengths,
    )
    const apart = kind.prior + length + this.blockCost(kind, i, j) + this.kindCost(kind, i, j)
    const against = apart + beta * theta
    if (against - beta >= limit) return Number.POSITIVE_INFINITY
    const ceiling = this.diceCeiling(kind, i, j)
    if (against - beta * ceiling >= limit) return Number.POSITIVE_INFINITY
    const isSingle = kind.sources === 1 && kind.targets === 1
    return against - beta * (isSingle ? ceiling : this.dice(kind, i, j))
  }

  /** Share of the word weight of both sides that finds a partner (0 to 1). */
  dice(kind: BeadShape, i: number, j: number): number {
    const { source, target } = this.model
    let matched = 0
    for (let s = i - kind.sources; s < i; s++) {
      const lists: number[][] = []
      for (let t = j - kind.targets; t < j; t++) addList(lists, this.overlap(s, t)?.source)
      matched += jointMass(source.weights[s] ?? noWeights, lists)
    }
    for (let t = j - kind.targets; t < j; t++) {
      const lists: number[][] = []
      for (let s = i - kind.sources; s < i; s++) addList(lists, this.overlap(s, t)?.target)
      matched += jointMass(target.weights[t] ?? noWeights, lists)
    }
    const total = this.totalMass(kind, i, j)
    return total === 0 ? 0 : matched / total
  }

  /** Lets go of comparisons that no later bead can ask for. */
  forget(row: number): void {
    this.rows.delete(row)
  }

  /** What Dice is at most: words that several segments answer are counted several times. */
  private diceCeiling(kind: BeadShape, i: number, j: number): number {
    let matched = 0
    for (let s = i - kind.sources; s < i; s++) {
      for (let t = j - kind.targets; t < j; t++) {
        const overlap = this.overlap(s, t)
        if (overlap !== undefined) matched += overlap.sourceMass + overlap.targetMass
      }
    }
    return matched === 0 ? 0 : Math.min(1, matched / this.totalMass(kind, i, j))
  }

  private totalMass(kind: BeadShape, i: number, j: number): number {
    const { source, target } = this.model
    let total = 0
    for (let s = i - kind.sources; s < i; s++) total += source.masses[s] ?? 0
    for (let t = j - kind.targets; t < j; t++) total += target.masses[t] ?? 0
    return total
  }

  private overlap(s: number, t: number): Overlap | undefined {
    let row = this.rows.get(s)
    if (row === undefined) {
      const range = this.rangeOf(s)
      row = { low: range[0], overlaps: overlapsOf(this.model, s, range) }
      this.rows.set(s, row)
    }
    return row.overlaps[t - row.low]
  }

  /** Target segments that a bead with source segment `s` can reach inside the band. */
  private rangeOf(s: number): [number, number] {
    const { low, high } = this.band
    const last = Math.min(s + longestBead, high.length - 1)
    return [Math.max(0, (low[s + 1] ?? 0) - longestBead), high[last] ?? 0]
  }

  /** Paragraphs usually begin together, and a bead seldom crosses their border. */
  private blockCost(kind: BeadShape, i: number, j: number): number {
    const { source, target } = this.model
    if (source.blockCount < 2 || target.blockCount < 2) return 0
    const starts = isBlockStart(source, i - kind.sources) !== isBlockStart(target, j - kind.targets)
    const crossings =
      Number(source.blocks[i - kind.sources] !== source.blocks[i - 1]) +
      Number(target.blocks[j - kind.targets] !== target.blocks[j - 1])
    return blockMismatch * (Number(starts) + crossings)
  }

  /** A title answers a title; only paragraphs are split or joined without surprise. */
  private kindCost(kind: BeadShape, i: number, j: number): number {
    const { kinds } = this.model
    if (kinds === undefined) return 0
    const ours = kinds.source.slice(i - kind.sources, i)
    const theirs = kinds.target.slice(j - kind.targets, j)
    const different = new Set([...ours, ...theirs]).size - 1
    return kindMismatch * different
  }
}

function isBlockStart(side: Side, index: number): boolean {
  return index === 0 || side.blocks[index] !== side.blocks[index - 1]
}

function sumOf(values: readonly number[], from: number, to: number): number {
  let sum = to - from - 1
  for (let index = from; index < to; index++) sum += values[index] ?? 0
  return sum
}

const noWeights = new Float32Array()

function addList(lists: number[][], list: number[] | undefined): void {
  if (list !== undefined) lists.push(list)
}
