import type { Bead } from '@/language/types'
import { type DamagedText, damage, type SentencePair } from './align-noise'

/** An aligner under test. */
export type Aligner = (text: DamagedText) => Bead[]

export interface AlignmentScore {
  /** F1 of two-sided beads that are exactly right. */
  strict: number
  /** F1 of two-sided beads that share a segment with a gold bead on both sides. */
  lax: number
}

/**
 * Mean score over documents damaged at a rate, for each seed. One-sided beads count on neither side,
 * as in the evaluation of vecalign (Thompson & Koehn 2019).
 */
export function scoreAligner(
  aligner: Aligner,
  documents: readonly (readonly SentencePair[])[],
  rate: number,
  seeds: readonly number[],
): AlignmentScore {
  const scores = seeds.map((seed) => {
    const tally = { strict: 0, found: 0, gold: 0, foundLax: 0, goldLax: 0 }
    documents.forEach((document, index) => {
      const foreign = documents.filter((other) => other !== document).flat()
      const text = damage(document, foreign, rate, seed * 1000 + index)
      count(tally, aligner(text).filter(isTwoSided), text.gold)
    })
    const precision = tally.foundLax / Math.max(1, tally.found)
    const recall = tally.goldLax / Math.max(1, tally.gold)
    return {
      strict: (2 * tally.strict) / Math.max(1, tally.found + tally.gold),
      lax: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    }
  })
  const mean = (key: keyof AlignmentScore) =>
    scores.reduce((sum, score) => sum + score[key], 0) / scores.length
  return { strict: mean('strict'), lax: mean('lax') }
}

type Tally = Record<'strict' | 'found' | 'gold' | 'foundLax' | 'goldLax', number>

function count(tally: Tally, beads: readonly Bead[], gold: ReadonlySet<string>): void {
  const found = beads.map((bead) => `${bead.source}:${bead.target}`)
  tally.strict += found.filter((bead) => gold.has(bead)).length
  tally.found += found.length
  tally.gold += gold.size
  const foundLinks = new Set(found.flatMap(linksOf))
  const goldLinks = new Set([...gold].flatMap(linksOf))
  tally.foundLax += found.filter((bead) => linksOf(bead).some((link) => goldLinks.has(link))).length
  tally.goldLax += [...gold].filter((bead) =>
    linksOf(bead).some((link) => foundLinks.has(link)),
  ).length
}

/** Pairs of segments that a bead says answer each other. */
function linksOf(bead: string): string[] {
  const [source = '', target = ''] = bead.split(':')
  return source.split(',').flatMap((s) => target.split(',').map((t) => `${s}:${t}`))
}

function isTwoSided(bead: Bead): boolean {
  return bead.source.length > 0 && bead.target.length > 0
}
