import { affinityOf } from '../affinity'
import type { Lexicon } from '../lexicon/lexicon'
import { stemOf } from '../link-words'
import { englishWords, spanishWords } from '../word-facts'
import { PairTable } from './pair-table'

/** Words of a sentence that are learnt from, and word pairs (some 18,000 sentences) altogether. */
const mostWords = 100
const mostCells = 12_000_000
/** Word pairs of the longest sentence learnt from. */
export const mostCellsOfSentence = mostWords ** 2

/** A sentence and its translation. */
export interface TextPair {
  source: string
  target: string
}

/** Word numbers of one pair and where its word pairs lie in `cells`, source by source. */
export interface Sentence {
  source: Int32Array
  target: Int32Array
  start: number
}

/** A memory made ready to be counted: stems and stem pairs as numbers. */
export interface Corpus {
  sentences: Sentence[]
  sourceStems: string[]
  targetStems: string[]
  sourceCounts: Int32Array
  targetCounts: Int32Array
  pairs: PairTable
  /** The stem pair of every word pair of every sentence. */
  cells: Int32Array
  /** What spelling and lexicons say of a stem pair, 0 to 1. */
  prior: Float32Array
}

/** Reads sentence pairs until the bound on word pairs; those without words on a side are passed over. */
export function readCorpus(texts: Iterable<TextPair>, lexicon?: Lexicon): Corpus {
  const source = new Vocabulary()
  const target = new Vocabulary()
  const known = { spanish: new Map(), english: new Map() }
  const cells = new Cells()
  const sentences: Sentence[] = []
  for (const text of texts) {
    const ours = spanishWords(text.source, known.spanish).slice(0, mostWords)
    const theirs = englishWords(text.target, known.english).slice(0, mostWords)
    if (ours.length === 0 || theirs.length === 0) continue
    if (cells.used + ours.length * theirs.length > mostCells) break
    const clues = affinityOf(ours, theirs, lexicon).values
    const sentence = { source: source.read(ours), target: target.read(theirs), start: cells.used }
    sentences.push(sentence)
    cells.add(sentence, clues)
  }
  return {
    sentences,
    sourceStems: source.stems,
    targetStems: target.stems,
    sourceCounts: Int32Array.from(source.counts),
    targetCounts: Int32Array.from(target.counts),
    pairs: cells.pairs,
    cells: cells.numbers.slice(0, cells.used),
    prior: cells.prior.slice(0, cells.pairs.size),
  }
}

/** The word pairs of all sentences, as stem pairs, with the best clue each has had. */
class Cells {
  used = 0
  readonly pairs = new PairTable()
  numbers = new Int32Array(1 << 16)
  prior = new Float32Array(1 << 16)

  add({ source, target }: Sentence, clues: Float32Array): void {
    while (this.used + clues.length > this.numbers.length) {
      this.numbers = extended(this.numbers, new Int32Array(this.numbers.length * 2))
    }
    for (let cell = 0; cell < clues.length; cell++) {
      const first = source[Math.floor(cell / target.length)] ?? 0
      const number = this.pairs.numberOf(first, target[cell % target.length] ?? 0)
      this.numbers[this.used++] = number
      if (number >= this.prior.length) {
        this.prior = extended(this.prior, new Float32Array(this.prior.length * 2))
      }
      const clue = clues[cell] ?? 0
      if (clue > (this.prior[number] ?? 0)) this.prior[number] = clue
    }
  }
}

class Vocabulary {
  readonly stems: string[] = []
  readonly counts: number[] = []
  private readonly numbers = new Map<string, number>()

  read(words: readonly { folded: string; isNumber: boolean }[]): Int32Array {
    return Int32Array.from(words, (word) => {
      const stem = stemOf(word)
      const known = this.numbers.get(stem)
      const number = known ?? this.stems.length
      if (known === undefined) {
        this.numbers.set(stem, number)
        this.stems.push(stem)
        this.counts.push(0)
      }
      this.counts[number] = (this.counts[number] ?? 0) + 1
      return number
    })
  }
}

function extended<Numbers extends Int32Array | Float32Array>(
  old: Numbers,
  larger: Numbers,
): Numbers {
  larger.set(old)
  return larger
}
