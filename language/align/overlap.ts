import type { Matches } from './matches'
import type { Side } from './side'

/** How strongly each word of a source and a target segment finds a partner in the other one. */
export interface Overlap {
  source: Float32Array
  target: Float32Array
  /** Matched weight of either side. */
  sourceMass: number
  targetMass: number
}

/** Compares one source with one target segment, word by word; null when no word has a partner. */
export function overlapOf(source: Side, target: Side, matches: Matches, pair: [number, number]) {
  const [s, t] = pair
  const ours = source.words[s]
  const places = target.places[t]
  if (ours === undefined || places === undefined) return null
  const overlap: Overlap = { source: none, target: none, sourceMass: 0, targetMass: 0 }
  for (let i = 0; i < ours.length; i++) {
    const partners = matches[ours[i] ?? -1]
    if (partners !== undefined) raise(overlap, [i, ours.length], places, partners)
  }
  if (overlap.source === none) return null
  overlap.sourceMass = massOf(source.weights[s], overlap.source)
  overlap.targetMass = massOf(target.weights[t], overlap.target)
  return overlap
}

const none = new Float32Array()

/** Enters the partners of source word `i` (of `count`) among the words of the target segment. */
function raise(
  overlap: Overlap,
  [i, count]: readonly [number, number],
  places: ReadonlyMap<number, number>,
  partners: ReadonlyMap<number, number>,
): void {
  for (const [other, strength] of partners) {
    const j = places.get(other)
    if (j === undefined) continue
    if (overlap.source === none) {
      overlap.source = new Float32Array(count)
      overlap.target = new Float32Array(places.size)
    }
    if (strength > (overlap.source[i] ?? 0)) overlap.source[i] = strength
    if (strength > (overlap.target[j] ?? 0)) overlap.target[j] = strength
  }
}

/** Matched weight of one segment when several segments of the other side answer it together. */
export function jointMass(weights: Float32Array, strengths: readonly Float32Array[]): number {
  const [first, ...rest] = strengths
  if (first === undefined) return 0
  const joint = Float32Array.from(first)
  for (const list of rest) {
    for (let index = 0; index < joint.length; index++) {
      joint[index] = Math.max(joint[index] ?? 0, list[index] ?? 0)
    }
  }
  return massOf(weights, joint)
}

function massOf(weights: Float32Array | undefined, strengths: Float32Array): number {
  let mass = 0
  for (let index = 0; index < strengths.length; index++) {
    mass += (strengths[index] ?? 0) * (weights?.[index] ?? 0)
  }
  return mass
}
