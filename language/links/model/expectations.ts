import { type Corpus, mostCellsOfSentence, type Sentence } from './corpus'

/** How fast words off the diagonal grow unlikely (Dyer, Chahuneau & Smith 2013, λ = 4). */
const tension = 4
const emptyShare = 0.08
const steps = 1024

/** Probabilities per stem pair: `there` of the English given the Spanish, `back` the other way. */
export interface Tables {
  there: Float32Array
  back: Float32Array
}

/** Place for the numbers of one sentence, used again for the next; source by source. */
export interface Scratch {
  near: Float32Array
  /** Probability of each link given its target word. */
  there: Float32Array
  /** The same given its source word. */
  back: Float32Array
  /** Weight of a place so many 1,024ths off the diagonal. */
  nearness: Float32Array
}

/** Empty scratch for the longest sentence there may be. */
export function newScratch(): Scratch {
  return {
    near: new Float32Array(mostCellsOfSentence),
    there: new Float32Array(mostCellsOfSentence),
    back: new Float32Array(mostCellsOfSentence),
    nearness: Float32Array.from({ length: steps + 1 }, (_, step) =>
      Math.exp((-tension * step) / steps),
    ),
  }
}

/** Fills the scratch with the expected links of a sentence: IBM Model 1 with a diagonal prior. */
export function expectLinks(
  corpus: Corpus,
  sentence: Sentence,
  tables: Tables,
  scratch: Scratch,
): void {
  const height = sentence.source.length
  const width = sentence.target.length
  weigh(corpus.cells, sentence, tables, scratch)
  const { near, there, back } = scratch
  for (let j = 0; j < width; j++) {
    const none = rarity(corpus.targetCounts, sentence.target[j])
    share({ values: there, near, from: j, step: width, count: height, none })
  }
  for (let i = 0; i < height; i++) {
    const none = rarity(corpus.sourceCounts, sentence.source[i])
    share({ values: back, near, from: i * width, step: 1, count: width, none })
  }
}

function weigh(
  cells: Int32Array,
  { source, target, start }: Sentence,
  tables: Tables,
  { near, there, back, nearness }: Scratch,
): void {
  const height = source.length
  const width = target.length
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const cell = i * width + j
      const number = cells[start + cell] ?? 0
      const off = Math.abs((i + 0.5) / height - (j + 0.5) / width)
      const weight = nearness[(off * steps) | 0] ?? 0
      near[cell] = weight
      there[cell] = weight * (tables.there[number] ?? 0)
      back[cell] = weight * (tables.back[number] ?? 0)
    }
  }
}

interface Row {
  values: Float32Array
  near: Float32Array
  from: number
  step: number
  count: number
  /** How likely nothing is behind the word. */
  none: number
}

/** Makes what competes for one word add up to one, the empty word included. */
function share({ values, near, from, step, count, none }: Row): void {
  let places = 0
  let total = 0
  const end = from + step * count
  for (let cell = from; cell < end; cell += step) {
    places += near[cell] ?? 0
    total += values[cell] ?? 0
  }
  const sum = ((1 - emptyShare) * total) / places + emptyShare * none
  const scale = sum > 0 ? (1 - emptyShare) / places / sum : 0
  for (let cell = from; cell < end; cell += step) values[cell] = (values[cell] ?? 0) * scale
}

/** The empty word makes a word the likelier, the more often the memory has it. */
function rarity(counts: Int32Array, word = 0): number {
  return (counts[word] ?? 0) / counts.length / 10
}
