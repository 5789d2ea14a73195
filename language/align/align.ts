import type { Bead } from '@/language/types'
import { type Anchor, findAnchors } from './anchors'
import { bandAround, widen, widthsFrom } from './band'
import type { Model } from './bead-cost'
import { bestCover, type Step } from './cover'
import { weighEvidence } from './evidence'
import { learn } from './learn'
import { initialLengths } from './length-cost'
import { addMatches, knownMatches } from './matches'
import { noteOf } from './note'
import { prepareSide, type Side } from './side'

export interface AlignOptions {
  /**
   * A machine draft of each source segment, in order: its words count beside those of the source.
   * Missing or empty drafts are allowed.
   */
  bridge?: readonly string[]
}

/** Widening stops at this many cells a segment; texts that share nothing would cost their product. */
const mostCellsOfSegment = 250
const mostWidenings = 3
const rounds = 2

/**
 * Pairs the segments of two texts; the outer arrays are blocks (paragraphs). Indices count segments
 * over all blocks. Every segment is covered once, in order; `[]` on a side means nothing there, and
 * `note` says what is amiss. `score` is the probability of the bead in the model below.
 *
 * Lengths as in Gale & Church (1993); words as in IBM Model 1 (Brown et al. 1993): numbers, names,
 * cognates, a small seed lexicon and one learnt from this very text in two rounds (as hunalign does:
 * Varga et al. 2005); paragraph breaks; first letters and last marks. Search is banded: near-linear
 * in time and memory, about 5 kB a segment. Total on any strings; the same input gives the same beads.
 */
export function align(
  source: readonly (readonly string[])[],
  target: readonly (readonly string[])[],
  { bridge }: AlignOptions = {},
): Bead[] {
  const path = alignSides({ source: prepareSide(source, bridge), target: prepareSide(target) }, {})
  return beadsOf(path, source.flat(), target.flat())
}

interface Sides {
  source: Side
  target: Side
}

/** The search behind `align`, for sides prepared otherwise (whole blocks with their kinds). */
export function alignSides(sides: Sides, { kinds }: Pick<Model, 'kinds'>): Step[] {
  const { source, target } = sides
  const known = knownMatches(source, target)
  const evidence = weighEvidence(source, target, known)
  let model: Model = { ...sides, kinds, evidence, lengths: initialLengths }
  let path = search(model, findAnchors(source, target))
  for (let round = 0; round < rounds; round++) {
    const lesson = learn(source, target, path)
    if (lesson === null) break
    const matches = addMatches(known, lesson.taught)
    model = {
      ...model,
      lengths: lesson.lengths,
      evidence: weighEvidence(source, target, matches),
    }
    // What the first round found leads the next, which needs to look about it only.
    path = search(
      model,
      path.map(({ i, j }): Anchor => [i, j]),
    )
  }
  return path
}

/** Widens the band where the path runs along its border, unless the work would grow too large. */
function search(model: Model, anchors: readonly Anchor[]): Step[] {
  const [rows, columns] = [model.source.count, model.target.count]
  const halfWidths = widthsFrom(anchors, rows, columns)
  let band = bandAround(anchors, halfWidths, columns)
  let path = bestCover(model, band)
  for (let widenings = 0; widenings < mostWidenings; widenings++) {
    if (!widen(halfWidths, band, path, columns)) break
    band = bandAround(anchors, halfWidths, columns)
    if ((band.offsets[rows + 1] ?? 0) > mostCellsOfSegment * (rows + columns)) break
    path = bestCover(model, band)
  }
  return path
}

/** A path as the beads that callers see; `source` and `target` are all segments in order. */
export function beadsOf(
  path: readonly Step[],
  source: readonly string[],
  target: readonly string[],
): Bead[] {
  return path.map(({ i, j, sources, targets, posterior }) => {
    const note = noteOf(source.slice(i, i + sources), target.slice(j, j + targets))
    return {
      source: Array.from({ length: sources }, (_, index) => i + index),
      target: Array.from({ length: targets }, (_, index) => j + index),
      score: Math.min(1, Math.round(posterior * 1000) / 1000),
      ...(note && { note }),
    }
  })
}
