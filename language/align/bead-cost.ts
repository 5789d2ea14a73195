import type { BlockKind } from '@/language/types'
import type { Band } from './band'
import type { BeadShape } from './bead-shape'
import type { Evidence } from './evidence'
import { LengthCost, type LengthModel } from './length-cost'
import { Lifts } from './lifts'
import type { Side } from './side'

/** Everything the cost of a bead depends on. */
export interface Model {
  source: Side
  target: Side
  evidence: Evidence
  lengths: LengthModel
  /** What each segment is, when segments are whole blocks. */
  kinds?: { source: readonly BlockKind[]; target: readonly BlockKind[] } | undefined
}

const blockMismatch = 1.2
const beginMismatch = 1.5
const endMismatch = 1.5
const kindMismatch = 2
/** Words of a sentence are no independent witnesses: their log odds count half. */
const wordScale = 0.5

/** −log of how likely a bead is, as far as shape, lengths, paragraphs and words tell. */
export class BeadCosts {
  private readonly lifts: Lifts
  private readonly lengthCost: LengthCost
  private readonly hasBlocks: boolean
  private readonly sourceBreaks: Uint8Array
  private readonly targetBreaks: Uint8Array

  constructor(
    private readonly model: Model,
    band: Band,
  ) {
    const { source, target } = model
    this.lifts = new Lifts(source, target, model.evidence, band)
    this.lengthCost = new LengthCost(model.lengths)
    this.hasBlocks = source.blockCount > 1 && target.blockCount > 1
    this.sourceBreaks = breaksOf(source)
    this.targetBreaks = breaksOf(target)
  }

  /**
   * Cost of the bead of this shape that ends before source `i` and target `j`; infinite as soon as
   * it cannot be below `limit`, which spares most of the word comparisons.
   */
  cost(shape: BeadShape, i: number, j: number, limit: number): number {
    const { sources, targets, prior } = shape
    if (sources === 0 || targets === 0) return prior
    const { source, target, evidence } = this.model
    const length = this.lengthCost.of(
      sumOf(source.lengths, i - sources, i) + sources - 1,
      sumOf(target.lengths, j - targets, j) + targets - 1,
    )
    const misses =
      sumOf(evidence.sourceMisses, i - sources, i) + sumOf(evidence.targetMisses, j - targets, j)
    const apart =
      prior +
      length +
      this.blockCost(i, sources, j, targets) +
      this.edgeCost(i, sources, j, targets) +
      this.kindCost(shape, i, j) -
      wordScale * misses
    const ceiling = this.lifts.ceiling(i, sources, j, targets)
    const least = apart - wordScale * ceiling
    if (ceiling === 0 || (sources === 1 && targets === 1)) return least
    if (least >= limit) return Number.POSITIVE_INFINITY
    return apart - wordScale * this.lifts.joint(i, sources, j, targets)
  }

  /** A sentence answers a sentence, a question a question, half a sentence half a sentence. */
  private edgeCost(i: number, sources: number, j: number, targets: number): number {
    const { source, target } = this.model
    const isBegin = source.begins[i - sources] === target.begins[j - targets]
    const isEnd = source.ends[i - 1] === target.ends[j - 1]
    return (isBegin ? 0 : beginMismatch) + (isEnd ? 0 : endMismatch)
  }

  /** Paragraphs usually begin together, and a bead seldom crosses their border. */
  private blockCost(i: number, sources: number, j: number, targets: number): number {
    if (!this.hasBlocks) return 0
    const ours = this.sourceBreaks
    const theirs = this.targetBreaks
    let mismatches = ours[i - sources] === theirs[j - targets] ? 0 : 1
    for (let at = i - sources + 1; at < i; at++) mismatches += ours[at] ?? 0
    for (let at = j - targets + 1; at < j; at++) mismatches += theirs[at] ?? 0
    return blockMismatch * mismatches
  }

  /** A title answers a title; only paragraphs are split or joined without surprise. */
  private kindCost({ sources, targets }: BeadShape, i: number, j: number): number {
    const { kinds } = this.model
    if (kinds === undefined) return 0
    const ours = kinds.source.slice(i - sources, i)
    const theirs = kinds.target.slice(j - targets, j)
    const different = new Set([...ours, ...theirs]).size - 1
    return kindMismatch * different
  }
}

/** 1 where a block begins. */
function breaksOf({ count, blocks }: Side): Uint8Array {
  const breaks = new Uint8Array(count + 1)
  for (let at = 0; at < count; at++) breaks[at] = at === 0 || blocks[at] !== blocks[at - 1] ? 1 : 0
  return breaks
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0
  for (let index = from; index < to; index++) sum += values[index] ?? 0
  return sum
}
