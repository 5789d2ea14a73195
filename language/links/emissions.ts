import type { Learnt } from './learnt'
import type { WordFacts } from './word-facts'

/** What two words get that no clue connects, by what they are. */
const unknown = {
  content: 0.016,
  names: 0.03,
  grammar: 0.005,
  mixed: 0.0015,
  companion: 0.04,
  numbers: 0.003,
  number: 0.0005,
}
/** A word that has a match in the sentence is less likely to answer another without clue. */
const takenShare = 0.25
const surelyTaken = 0.2
/** Likelihood of a word that answers nothing. */
const emptyOf = { grammar: 0.02, content: 0.002 }
/** How fast links grow unlikely away from the diagonal; the jump model does most of it. */
const tension = 1.5

/** How likely words make one another, source by source, in both directions. */
export interface Emissions {
  there: Float32Array
  back: Float32Array
}

/**
 * Affinities, mixed with what a model has learnt, filled up with what unknown words and places far
 * from the diagonal are worth.
 */
export function emissionsOf(
  source: readonly WordFacts[],
  target: readonly WordFacts[],
  affinity: Float32Array,
  learnt: Learnt | null,
): Emissions {
  const { there, back } = learnt ? mixed(affinity, learnt) : { there: affinity, back: affinity }
  const width = target.length
  const taken = takenWords(there, back, width)
  const emissions = { there: new Float32Array(there.length), back: new Float32Array(back.length) }
  source.forEach((ours, i) => {
    target.forEach((theirs, j) => {
      const cell = i * width + j
      const times = (taken.source[i] ?? 0) + (taken.target[j] ?? 0)
      const share = isCompanion(ours, theirs) ? 1 : takenShare ** times
      const least = base(ours, theirs) * share
      const near = Math.exp(-tension * Math.abs((i + 0.5) / source.length - (j + 0.5) / width))
      emissions.there[cell] = ((there[cell] ?? 0) + least) * near
      emissions.back[cell] = ((back[cell] ?? 0) + least) * near
    })
  })
  return emissions
}

/** How likely each word is to answer nothing. */
export function emptiness(words: readonly WordFacts[]): Float32Array {
  return Float32Array.from(words, (word) => (word.isGrammar ? emptyOf.grammar : emptyOf.content))
}

/** The more often the model has seen the given word, the more its own probability counts. */
function mixed(
  affinity: Float32Array,
  { there, back, sourceTrust, targetTrust }: Learnt,
): Emissions {
  const width = targetTrust.length
  const mix = (own: Float32Array, trustAt: (cell: number) => number) =>
    affinity.map((value, cell) => {
      const trust = trustAt(cell)
      return (1 - trust) * value + trust * (own[cell] ?? 0)
    })
  return {
    there: mix(there, (cell) => sourceTrust[Math.floor(cell / width)] ?? 0),
    back: mix(back, (cell) => targetTrust[cell % width] ?? 0),
  }
}

function base(ours: WordFacts, theirs: WordFacts): number {
  if (ours.isNumber && theirs.isNumber) return unknown.numbers
  if (ours.isNumber || theirs.isNumber) return unknown.number
  if (ours.isGrammar && theirs.isGrammar) return unknown.grammar
  if (isCompanion(ours, theirs)) return unknown.companion
  if (ours.isGrammar || theirs.isGrammar) return unknown.mixed
  const isName = ours.isCapital && theirs.isCapital && !ours.isFirst && !theirs.isFirst
  return isName ? unknown.names : unknown.content
}

/** A pronoun or an auxiliary may belong to a Spanish verb beside the verb that translates it. */
function isCompanion(ours: WordFacts, theirs: WordFacts): boolean {
  return ours.isVerbal && theirs.isVerbal && !(ours.isGrammar && theirs.isGrammar)
}

/** 1 for each word that some clue surely connects, else 0. */
function takenWords(there: Float32Array, back: Float32Array, width: number) {
  const taken = { source: new Uint8Array(there.length / width), target: new Uint8Array(width) }
  for (let cell = 0; cell < there.length; cell++) {
    if (Math.max(there[cell] ?? 0, back[cell] ?? 0) < surelyTaken) continue
    taken.source[Math.floor(cell / width)] = 1
    taken.target[cell % width] = 1
  }
  return taken
}
