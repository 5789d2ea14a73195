import type { Corpus } from './corpus'
import { expectLinks, newScratch, type Tables } from './expectations'

/** Rounds of counting: each direction alone, then only what both agree on. */
const rounds = { alone: 3, agreeing: 1 }
/** Sparse Dirichlet prior, and how many sightings a full clue of spelling or lexicon is worth. */
const alpha = 0.01
const clueWorth = 0.7
/** What a pair without clue starts with, beside up to 1 for one with. */
const unclued = 0.02

/**
 * Estimates both directions by expectation maximisation under a sparse prior (Mermer & Saraçlar
 * 2011): IBM Model 1 with a diagonal prior (Dyer, Chahuneau & Smith 2013), at last counting only
 * what both directions agree on (Liang, Taskar & Klein 2006).
 */
export function estimate(corpus: Corpus): Tables {
  const { firsts, seconds } = corpus.pairs
  const first = corpus.prior.map((clue) => clue + unclued)
  let tables: Tables = {
    there: divided(first, sums(first, firsts, corpus.sourceStems.length), firsts),
    back: divided(first, sums(first, seconds, corpus.targetStems.length), seconds),
  }
  for (let round = 0; round < rounds.alone + rounds.agreeing; round++) {
    const counts = counted(corpus, tables, round >= rounds.alone)
    tables = {
      there: smoothed(counts.there, corpus.prior, firsts, corpus.sourceStems.length),
      back: smoothed(counts.back, corpus.prior, seconds, corpus.targetStems.length),
    }
  }
  return tables
}

function counted(corpus: Corpus, tables: Tables, mustAgree: boolean): Tables {
  const { cells, sentences, pairs } = corpus
  const there = new Float32Array(pairs.size)
  const back = new Float32Array(pairs.size)
  const scratch = newScratch()
  for (const sentence of sentences) {
    expectLinks(corpus, sentence, tables, scratch)
    const size = sentence.source.length * sentence.target.length
    for (let cell = 0; cell < size; cell++) {
      const number = cells[sentence.start + cell] ?? 0
      const one = scratch.there[cell] ?? 0
      const other = scratch.back[cell] ?? 0
      there[number] = (there[number] ?? 0) + (mustAgree ? one * other : one)
      back[number] = (back[number] ?? 0) + (mustAgree ? one * other : other)
    }
  }
  return { there, back }
}

/** exp Ψ(count + clue + α) / exp Ψ(their sum): rare pairs lose more than frequent ones. */
function smoothed(
  counts: Float32Array,
  prior: Float32Array,
  rows: Int32Array,
  height: number,
): Float32Array {
  const kept = counts.map((count, pair) => count + clueWorth * (prior[pair] ?? 0) + alpha)
  const totals = sums(kept, rows, height).map(expDigamma)
  return divided(kept.map(expDigamma), totals, rows)
}

function sums(values: Float32Array, rows: Int32Array, height: number): Float32Array {
  const totals = new Float32Array(height)
  for (let pair = 0; pair < values.length; pair++) {
    const row = rows[pair] ?? 0
    totals[row] = (totals[row] ?? 0) + (values[pair] ?? 0)
  }
  return totals
}

function divided(values: Float32Array, totals: Float32Array, rows: Int32Array): Float32Array {
  return values.map((value, pair) => {
    const total = totals[rows[pair] ?? 0] ?? 0
    return total > 0 ? value / total : 0
  })
}

/** exp Ψ(x) for x > 0, by Ψ(x) = Ψ(x + 2) − 1/x − 1/(x + 1) and its asymptotic series. */
function expDigamma(x: number): number {
  if (x < 0.02) return 0
  const z = x + 2
  return z * Math.exp(-1 / (2 * z) - 1 / (12 * z * z) - 1 / x - 1 / (x + 1))
}
