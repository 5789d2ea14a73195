import { type LinkWord, stemOf } from './link-words'
import type { LinkModel } from './model/link-model'

/** What a model knows of two sentences, source by source. */
export interface Learnt {
  /** Probability of the target word given the source word, 0 to 1. */
  there: Float32Array
  back: Float32Array
  /** How far the model is to be trusted about each word, 0 to 1: it grows with sightings. */
  sourceTrust: Float32Array
  targetTrust: Float32Array
}

const mostTrust = 0.8
/** Sightings at which half the trust is reached. */
const halfTrust = 2

interface Index {
  source: Map<string, number>
  target: Map<string, number>
}

const indices = new WeakMap<LinkModel, Index>()

/** Looks two sentences up in a model. */
export function learntOf(
  source: readonly LinkWord[],
  target: readonly LinkWord[],
  model: LinkModel,
): Learnt {
  const index = indexOf(model)
  const width = target.length
  const theirs = target.map((word) => index.target.get(stemOf(word)) ?? -1)
  const ours = source.map((word) => index.source.get(stemOf(word)) ?? -1)
  const there = new Float32Array(source.length * width)
  const back = new Float32Array(source.length * width)
  const places = Map.groupBy(theirs.keys(), (at) => theirs[at] ?? -1)
  ours.forEach((stem, i) => {
    if (stem < 0) return
    const end = model.rows[stem + 1] ?? 0
    for (let pair = model.rows[stem] ?? 0; pair < end; pair++) {
      for (const at of places.get(model.columns[pair] ?? -2) ?? []) {
        there[i * width + at] = ((model.there[pair] ?? 0) / 255) ** 2
        back[i * width + at] = ((model.back[pair] ?? 0) / 255) ** 2
      }
    }
  })
  return {
    there,
    back,
    sourceTrust: Float32Array.from(ours, (stem) => trust(model.sourceCounts[stem])),
    targetTrust: Float32Array.from(theirs, (stem) => trust(model.targetCounts[stem])),
  }
}

function trust(count = 0): number {
  return (mostTrust * count) / (count + halfTrust)
}

/** Numbers of the stems, made once per model. */
function indexOf(model: LinkModel): Index {
  const known = indices.get(model)
  if (known) return known
  const index = { source: numbered(model.source), target: numbered(model.target) }
  indices.set(model, index)
  return index
}

function numbered(stems: string): Map<string, number> {
  return new Map(stems.split('\n').map((stem, number) => [stem, number]))
}
