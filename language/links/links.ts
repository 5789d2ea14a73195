import type { Span } from '@/language/types'
import { affinityOf } from './affinity'
import { emissionsOf, emptiness } from './emissions'
import { posteriors } from './jump-model'
import type { Lexicon } from './lexicon/lexicon'
import { englishWords, spanishWords, type WordFacts } from './word-facts'

/** Two words that likely answer each other. */
export interface WordLink {
  source: Span
  target: Span
  /** 0 to 1. */
  confidence: number
}

export interface LinkOptions {
  /** More translations: folded Spanish dictionary form → folded English ones. */
  lexicon?: Lexicon
}

export const settings = { threshold: 0.35, window: 160 }

export function links(source: string, target: string, options: LinkOptions = {}): WordLink[] {
  const ours = spanishWords(source)
  const theirs = englishWords(target)
  const pieces = Math.ceil(Math.max(ours.length, theirs.length) / settings.window)
  return Array.from({ length: pieces }, (_, piece) => {
    const part = <T>(words: T[]) =>
      words.slice(
        Math.floor((piece * words.length) / pieces),
        Math.floor(((piece + 1) * words.length) / pieces),
      )
    return linkWindow(part(ours), part(theirs), options)
  }).flat()
}

function linkWindow(
  source: readonly WordFacts[],
  target: readonly WordFacts[],
  { lexicon }: LinkOptions,
): WordLink[] {
  if (source.length === 0 || target.length === 0) return []
  const affinity = affinityOf(source, target, lexicon)
  const emission = emissionsOf(source, target, affinity)
  const width = target.length
  const there = posteriors({
    causes: source.length,
    observed: width,
    emission: transpose(emission, width),
    empty: emptiness(target),
  })
  const back = posteriors({
    causes: width,
    observed: source.length,
    emission,
    empty: emptiness(source),
  })
  const found: WordLink[] = []
  source.forEach((ours, i) => {
    target.forEach((theirs, j) => {
      const a = there[j * source.length + i] ?? 0
      const b = back[i * width + j] ?? 0
      const confidence = (a + b) / 2
      if (confidence < settings.threshold) return
      found.push({ source: [ours.start, ours.end], target: [theirs.start, theirs.end], confidence })
    })
  })
  return found
}

function transpose(values: Float32Array, width: number): Float32Array {
  const height = values.length / width
  return values.map((_, cell) => values[(cell % height) * width + Math.floor(cell / height)] ?? 0)
}
