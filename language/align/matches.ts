import { seedLexicon } from './lexicon-seed'
import type { Side } from './side'
import { cognateKey } from './words'

/** Target words a source word may stand for, each with a strength up to 1. */
export type Partners = Map<number, number>

/** Partners of each source word. */
export type Matches = (Partners | undefined)[]

const prefixLength = 4
const leastSimilarity = 0.55
const maximumBucket = 400
/** A word has few cognates; one that resembles more resembles them by chance. */
const mostCognates = 12

/** Words that match without being taught: identical ones, cognates, the seed lexicon. */
export function knownMatches(source: Side, target: Side): Matches {
  const byWord = new Map(target.vocabulary.map((word, index) => [word, index]))
  const keys = target.vocabulary.map(cognateKey)
  const buckets = bucketsOf(keys)
  return source.vocabulary.map((word) => {
    const found: Partners = new Map()
    addCognates(found, word, keys, buckets)
    for (const other of [word, ...(seedLexicon.get(word) ?? [])]) {
      const index = byWord.get(other)
      if (index !== undefined) found.set(index, 1)
    }
    return found.size === 0 ? undefined : found
  })
}

/** Adds taught pairs; a pair known already keeps its greater strength. */
export function addMatches(matches: Matches, taught: Matches): Matches {
  return matches.map((known, word) => {
    const added = taught[word]
    if (known === undefined || added === undefined) return known ?? added
    const merged = new Map(known)
    for (const [other, strength] of added) {
      merged.set(other, Math.max(strength, merged.get(other) ?? 0))
    }
    return merged
  })
}

function bucketsOf(keys: readonly string[]): Map<string, number[]> {
  const buckets = new Map<string, number[]>()
  keys.forEach((key, index) => {
    if (!mayBeCognate(key)) return
    const prefix = key.slice(0, prefixLength)
    const bucket = buckets.get(prefix)
    if (bucket === undefined) buckets.set(prefix, [index])
    else if (bucket.length < maximumBucket) bucket.push(index)
  })
  return buckets
}

function mayBeCognate(key: string): boolean {
  return key.length >= prefixLength && !/\d/.test(key)
}

function addCognates(
  found: Partners,
  word: string,
  keys: readonly string[],
  buckets: ReadonlyMap<string, readonly number[]>,
): void {
  const key = cognateKey(word)
  if (!mayBeCognate(key)) return
  const alike: [index: number, similarity: number][] = []
  for (const index of buckets.get(key.slice(0, prefixLength)) ?? []) {
    const similarity = prefixSimilarity(key, keys[index] ?? '')
    if (similarity >= leastSimilarity) alike.push([index, similarity])
  }
  if (alike.length > mostCognates) alike.sort((a, b) => b[1] - a[1])
  for (const [index, similarity] of alike.slice(0, mostCognates)) found.set(index, similarity)
}

/** Length of the shared beginning, as a share of both words (0 to 1). */
function prefixSimilarity(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return (2 * shared) / (a.length + b.length)
}
