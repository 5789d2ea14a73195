import type { Bead } from '@/language/types'

/**
 * Gale & Church (1993), "A Program for Aligning Sentences in Bilingual Corpora", as published:
 * lengths in characters, c = 1, s² = 6.8, the paper's penalties, no words, no paragraphs. The
 * baseline of the benchmark; it searches everything, so keep documents below a thousand sentences.
 */
export function galeChurch(source: readonly string[], target: readonly string[]): Bead[] {
  const rows = Array.from({ length: source.length + 1 }, () => emptyRow(target.length + 1))
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      const row = rows[i]
      if (row) row[j] = i === 0 && j === 0 ? start : cheapest(rows, { source, target }, i, j)
    }
  }
  return traced(rows, source.length, target.length)
}

interface Cell {
  cost: number
  shape: Shape
}

/** Bead shapes with −log(prior / prior of 1-1) as the paper's program has them. */
type Shape = readonly [sources: number, targets: number, penalty: number]
const shapes: readonly Shape[] = [
  [1, 1, 0],
  [1, 0, 4.5],
  [0, 1, 4.5],
  [2, 1, 2.3],
  [1, 2, 2.3],
  [2, 2, 4.4],
]
const start: Cell = { cost: 0, shape: [0, 0, 0] }
const variance = 6.8

function emptyRow(length: number): (Cell | undefined)[] {
  return new Array(length).fill(undefined)
}

function cheapest(
  rows: readonly (readonly (Cell | undefined)[])[],
  { source, target }: { source: readonly string[]; target: readonly string[] },
  i: number,
  j: number,
): Cell | undefined {
  let best: Cell | undefined
  for (const shape of shapes) {
    const [sources, targets, penalty] = shape
    const before = rows[i - sources]?.[j - targets]
    if (before === undefined) continue
    const length = lengthCost(lengthOf(source, i - sources, i), lengthOf(target, j - targets, j))
    const cost = before.cost + penalty + length
    if (best === undefined || cost < best.cost) best = { cost, shape }
  }
  return best
}

function lengthOf(texts: readonly string[], from: number, to: number): number {
  let length = 0
  for (let index = from; index < to; index++) length += texts[index]?.length ?? 0
  return length
}

function lengthCost(source: number, target: number): number {
  const mean = (source + target) / 2
  if (mean === 0) return 0
  const deviation = Math.abs(target - source) / Math.sqrt(variance * mean)
  return -Math.log(Math.max(upperTail(deviation), 1e-11))
}

/** 2·(1 − Φ(x)) for x ≥ 0 (Abramowitz & Stegun 26.2.17). */
function upperTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x)
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429]
  const series = terms.reduceRight((sum, term) => t * (term + sum), 0)
  return (2 * Math.exp((-x * x) / 2) * series) / Math.sqrt(2 * Math.PI)
}

function traced(
  rows: readonly (readonly (Cell | undefined)[])[],
  lastRow: number,
  lastColumn: number,
): Bead[] {
  const beads: Bead[] = []
  let [i, j] = [lastRow, lastColumn]
  while (i > 0 || j > 0) {
    const [sources, targets] = rows[i]?.[j]?.shape ?? [i, j]
    i -= sources
    j -= targets
    beads.push({ source: range(i, sources), target: range(j, targets), score: 0 })
  }
  return beads.reverse()
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index)
}
