import type { Bead } from '@/language/types'
import { bandAround } from './band'
import type { Model } from './bead-cost'
import { learn } from './learn'
import { initialLengths } from './length-cost'
import { addMatches, knownMatches } from './matches'
import { cheapestPath, type Step, touchesBand } from './path'
import { prepareSide, type Side } from './side'

export interface AlignOptions {
  /** A machine draft of each source segment, in order; compared with the target in its place. */
  bridge?: readonly string[]
}

const initialHalfWidth = 40
/** Widening stops here; texts that share nothing would cost their product. */
const mostCells = 300_000
const rounds = 2
/** −log prior of a one-to-one bead: what remains when all else is neutral. */
const certainCost = 0.16

/**
 * Pairs the segments of two texts; the outer arrays are blocks (paragraphs). Indices count segments
 * over all blocks. Every segment is covered once, in order; `[]` on a side means nothing there.
 *
 * Lengths as in Gale & Church (1993), plus words: numbers, names, cognates, a small seed lexicon and
 * one learnt from this very text in two rounds (as hunalign does: Varga et al. 2005). Search is
 * banded: near-linear time. With a bridge nothing is learnt, and words weigh as between equal languages.
 */
export function align(
  source: readonly (readonly string[])[],
  target: readonly (readonly string[])[],
  options: AlignOptions = {},
): Bead[] {
  const { bridge } = options
  const sides = { source: prepareSide(source, bridge), target: prepareSide(target) }
  return alignSides(sides, { hasBridge: bridge !== undefined })
}

interface Sides {
  source: Side
  target: Side
}

/** The search behind `align`, for sides prepared otherwise (whole blocks with their kinds). */
export function alignSides(
  sides: Sides,
  { hasBridge = false, kinds }: { hasBridge?: boolean; kinds?: NonNullable<Model['kinds']> },
): Bead[] {
  const known = knownMatches(sides.source, sides.target)
  const weights = hasBridge ? { beta: 12, theta: 0.28 } : { beta: 18, theta: 0.12 }
  let model: Model = { ...sides, ...weights, matches: known, lengths: initialLengths }
  if (kinds) model.kinds = kinds
  let { steps, halfWidth } = search(model, initialHalfWidth)
  for (let round = 0; round < (hasBridge ? 1 : rounds); round++) {
    const lesson = learn(sides.source, sides.target, steps)
    if (lesson === null) break
    const matches = hasBridge ? known : addMatches(known, lesson.taught)
    model = { ...model, lengths: lesson.lengths, matches }
    ;({ steps, halfWidth } = search(model, halfWidth))
  }
  return steps.map((step) => beadOf(step, model))
}

/** Widens the band until the path stays clear of its border, or the work would grow too large. */
function search(model: Model, from: number): { steps: Step[]; halfWidth: number } {
  const columns = model.target.lengths.length
  for (let halfWidth = from; ; halfWidth *= 2) {
    const band = bandAround(model.source, model.target, halfWidth)
    const steps = cheapestPath(model, band)
    const cells = 4 * halfWidth * model.source.lengths.length
    if (cells > mostCells || !touchesBand(steps, band, columns)) return { steps, halfWidth }
  }
}

function beadOf(step: Step, model: Model): Bead {
  return {
    source: Array.from({ length: step.sources }, (_, index) => step.i + index),
    target: Array.from({ length: step.targets }, (_, index) => step.j + index),
    score: confidence(step, model),
  }
}

/**
 * A logistic curve over the evidence: ½ where neither words nor lengths say anything. A one-sided
 * bead is the surer the fewer words its segment shares with any it might have answered.
 */
function confidence({ sources, targets, cost, dice }: Step, { beta, theta }: Model): number {
  const isPaired = sources > 0 && targets > 0
  const doubt = isPaired ? cost - certainCost : beta * (dice - theta)
  const score = 1 / (1 + Math.exp(doubt / (beta / 5)))
  return Math.round(score * 1000) / 1000
}
