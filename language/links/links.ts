import type { Span } from '@/language/types'
import { affinityOf } from './affinity'
import { emissionsOf, emptiness } from './emissions'
import { posteriors } from './jump-model'
import { learntOf } from './learnt'
import type { Lexicon } from './lexicon/lexicon'
import type { LinkModel } from './model/link-model'
import { englishWords, spanishWords, type WordFacts } from './word-facts'

/** Two words that likely answer each other. */
export interface WordLink {
  source: Span
  target: Span
  /** 0 to 1; from 0.7 on it may be shown strongly, below faintly. */
  confidence: number
}

export interface LinkOptions {
  /** What `trainLinks` has learnt from the newsroom's own pairs. */
  model?: LinkModel
  /** More translations: folded Spanish dictionary form → folded English ones. */
  lexicon?: Lexicon
}

/** Links less sure than this are not given. */
const leastConfidence = 0.3
/** Longer sentences are cut at the diagonal into windows of at most so many words a side. */
const window = 160

/**
 * Likely word correspondences of a Spanish sentence and its English, in the order of the Spanish; a
 * word may have several partners or none. Spans are UTF-16 offsets and hold whole words, numbers or
 * signs said as words (%, €). Clues are numbers, names, cognates, a lexicon, a model when given, and
 * places: posteriors of a hidden Markov alignment (Vogel, Ney & Tillmann 1996) in both directions,
 * averaged. Total and deterministic; any string is accepted. Cost is bounded: a side's first 5,000
 * words, in windows of 160 between which there are no links.
 */
export function links(source: string, target: string, options: LinkOptions = {}): WordLink[] {
  const ours = spanishWords(source)
  const theirs = englishWords(target)
  const pieces = Math.ceil(Math.max(ours.length, theirs.length) / window)
  return Array.from({ length: pieces }, (_, piece) =>
    linkWindow(part(ours, piece, pieces), part(theirs, piece, pieces), options),
  ).flat()
}

function part<Word>(words: readonly Word[], piece: number, pieces: number): readonly Word[] {
  const cut = (at: number) => Math.floor((at * words.length) / pieces)
  return pieces === 1 ? words : words.slice(cut(piece), cut(piece + 1))
}

function linkWindow(
  source: readonly WordFacts[],
  target: readonly WordFacts[],
  options: LinkOptions,
): WordLink[] {
  if (source.length === 0 || target.length === 0) return []
  const confidences = confidencesOf(source, target, options)
  const found: WordLink[] = []
  confidences.forEach((confidence, cell) => {
    if (confidence < leastConfidence) return
    const ours = source[Math.floor(cell / target.length)]
    const theirs = target[cell % target.length]
    if (ours && theirs) found.push({ source: spanOf(ours), target: spanOf(theirs), confidence })
  })
  return found
}

function confidencesOf(
  source: readonly WordFacts[],
  target: readonly WordFacts[],
  { model, lexicon }: LinkOptions,
): Float32Array {
  const affinity = affinityOf(source, target, lexicon)
  const learnt = model ? learntOf(source, target, model) : null
  const emissions = emissionsOf(source, target, affinity.values, learnt)
  const height = source.length
  const width = target.length
  const there = posteriors({
    causes: height,
    observed: width,
    emission: transposed(emissions.there, width),
    empty: emptiness(target),
  })
  const back = posteriors({
    causes: width,
    observed: height,
    emission: emissions.back,
    empty: emptiness(source),
  })
  return transposed(there, height).map((value, cell) => (value + (back[cell] ?? 0)) / 2)
}

function transposed(values: Float32Array, width: number): Float32Array {
  const height = values.length / width
  const turned = new Float32Array(values.length)
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) turned[j * height + i] = values[i * width + j] ?? 0
  }
  return turned
}

function spanOf({ start, end }: WordFacts): Span {
  return [start, end]
}
