import { seedLexicon } from './lexicon-seed'
import type { Side } from './side'
import { cognateKey } from './words'

/** For each source word the target words it may stand for, with a strength up to 1. */
export type Matches = Map<number, number>[]

const prefixLength = 4
const leastSimilarity = 0.55
const maximumBucket = 400

/** Words that match without being taught: identical ones, cognates, the seed lexicon. */
export function knownMatches(source: Side, target: Side): Matches {
  const byWord = new Map(target.vocabulary.map((word, index) => [word, index]))
  const keys = target.vocabulary.map(cognateKey)
  const buckets = bucketsOf(keys)
  return source.vocabulary.map((word) => {
    const found = new Map<number, number>()
    for (const [index, strength] of cognatesOf(word, keys, buckets)) found.set(index, strength)
    for (const other of [word, ...(seedLexicon.get(word) ?? [])]) {
      const index = byWord.get(other)
      if (index !== undefined) found.set(index, 1)
    }
    return found
  })
}

/** Adds taught pairs; a pair known already keeps its greater strength. */
export function addMatches(matches: Matches, taught: Matches): Matches {
  return matches.map((known, word) => {
    const merged = new Map(known)
    for (const [other, strength] of taught[word] ?? []) {
      merged.set(other, Math.max(strength, merged.get(other) ?? 0))
    }
    return merged
  })
}

function bucketsOf(keys: readonly string[]): Map<string, number[]> {
  const buckets = new Map<string, number[]>()
  keys.forEach((key, index) => {
    if (key.length < prefixLength || /\d/.test(key)) return
    const prefix = key.slice(0, prefixLength)
    const bucket = buckets.get(prefix)
    if (bucket === undefined) buckets.set(prefix, [index])
    else if (bucket.length < maximumBucket) bucket.push(index)
  })
  return buckets
}

function cognatesOf(word: string, keys: readonly string[], buckets: Map<string, number[]>) {
  const key = cognateKey(word)
  const bucket = key.length < prefixLength ? [] : (buckets.get(key.slice(0, prefixLength)) ?? [])
  return bucket
    .map((index) => [index, prefixSimilarity(key, keys[index] ?? '')] as const)
    .filter(([, similarity]) => similarity >= leastSimilarity)
}

/** Length of the shared beginning, as a share of both words (0 to 1). */
function prefixSimilarity(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return (2 * shared) / (a.length + b.length)
}
