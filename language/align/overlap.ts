import type { Matches } from './matches'
import type { Side } from './side'

/** How strongly each word of a source and a target segment finds a partner in the other one. */
export interface Overlap {
  source: Float32Array
  target: Float32Array
}

/** Compares one source with one target segment, word by word. */
export function overlapOf(
  source: Side,
  target: Side,
  matches: Matches,
  pair: [number, number],
): Overlap {
  const ours = source.words[pair[0]] ?? new Int32Array()
  const theirs = target.words[pair[1]] ?? new Int32Array()
  const overlap = { source: new Float32Array(ours.length), target: new Float32Array(theirs.length) }
  for (let i = 0; i < ours.length; i++) {
    const partners = matches[ours[i] ?? -1]
    if (partners !== undefined && partners.size > 0) raise(overlap, i, theirs, partners)
  }
  return overlap
}

/** Enters the partners of source word `i` among the words of the target segment. */
function raise(overlap: Overlap, i: number, theirs: Int32Array, partners: Map<number, number>) {
  for (let j = 0; j < theirs.length; j++) {
    const strength = partners.get(theirs[j] ?? -1) ?? 0
    if (strength > (overlap.source[i] ?? 0)) overlap.source[i] = strength
    if (strength > (overlap.target[j] ?? 0)) overlap.target[j] = strength
  }
}

/** Matched weight of one segment when several segments of the other side answer it together. */
export function matchedMass(weights: Float32Array, strengths: readonly Float32Array[]): number {
  let mass = 0
  for (let index = 0; index < weights.length; index++) {
    let best = 0
    for (const list of strengths) best = Math.max(best, list[index] ?? 0)
    mass += best * (weights[index] ?? 0)
  }
  return mass
}
