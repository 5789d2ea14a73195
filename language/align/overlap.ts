import type { Matches } from './matches'
import type { Side } from './side'

/** How strongly each word of a source and a target segment finds a partner in the other one. */
export interface Overlap {
  source: number[]
  target: number[]
  /** Matched weight of either side. */
  sourceMass: number
  targetMass: number
}

/**
 * Compares source segment `s` with the target segments from `low` to `high` (exclusive), word by
 * word. The answer counts from `low`; a segment without any partner has no entry.
 */
export function overlapsOf(
  { source, target, matches }: { source: Side; target: Side; matches: Matches },
  s: number,
  [low, high]: readonly [low: number, high: number],
): (Overlap | undefined)[] {
  const row: (Overlap | undefined)[] = new Array(high - low)
  const ours = source.words[s] ?? new Int32Array()
  ours.forEach((word, place) => {
    for (const [other, strength] of matches[word] ?? []) {
      const places = target.postings[other] ?? []
      for (let at = firstFrom(places, low); at < places.length; at += 2) {
        const t = places[at] ?? high
        if (t >= high) break
        const overlap = row[t - low] ?? emptyOverlap(ours.length, target.words[t]?.length ?? 0)
        row[t - low] = overlap
        raise(overlap, [place, places[at + 1] ?? 0], strength)
      }
    }
  })
  row.forEach((overlap, index) => {
    if (overlap === undefined) return
    overlap.sourceMass = massOf(source.weights[s], overlap.source)
    overlap.targetMass = massOf(target.weights[low + index], overlap.target)
  })
  return row
}

function raise(overlap: Overlap, [i, j]: readonly [number, number], strength: number): void {
  if (strength > (overlap.source[i] ?? 0)) overlap.source[i] = strength
  if (strength > (overlap.target[j] ?? 0)) overlap.target[j] = strength
}

/** Index of the first posting whose segment is not below `low`. */
function firstFrom(places: readonly number[], low: number): number {
  let [from, to] = [0, places.length / 2]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((places[middle * 2] ?? 0) < low) from = middle + 1
    else to = middle
  }
  return from * 2
}

function emptyOverlap(ours: number, theirs: number): Overlap {
  return {
    source: new Array<number>(ours).fill(0),
    target: new Array<number>(theirs).fill(0),
    sourceMass: 0,
    targetMass: 0,
  }
}

/** Matched weight of one segment when several segments of the other side answer it together. */
export function jointMass(
  weights: Float32Array,
  strengths: readonly (readonly number[])[],
): number {
  const [first, ...rest] = strengths
  if (first === undefined) return 0
  const joint = [...first]
  for (const list of rest) {
    for (let index = 0; index < joint.length; index++) {
      joint[index] = Math.max(joint[index] ?? 0, list[index] ?? 0)
    }
  }
  return massOf(weights, joint)
}

function massOf(weights: Float32Array | undefined, strengths: readonly number[]): number {
  let mass = 0
  for (let index = 0; index < strengths.length; index++) {
    mass += (strengths[index] ?? 0) * (weights?.[index] ?? 0)
  }
  return mass
}
