import type { Affinity } from './affinity'
import type { WordFacts } from './word-facts'

/** What two words get that no clue connects, by what they are. */
const unknown = {
  content: 0.016,
  names: 0.03,
  grammar: 0.005,
  mixed: 0.0015,
  companion: 0.04,
  number: 0.0005,
}
/** A word that has a match in the sentence is less likely to answer another without clue. */
const takenShare = 0.25
const surelyTaken = 0.3
/** Likelihood of a word that answers nothing. */
const emptyOf = { grammar: 0.02, content: 0.002 }
/** How fast links grow unlikely away from the diagonal (Dyer et al. 2013 use 4; the jumps do the rest). */
const tension = 1.5

/** Affinities filled up with what unknown words and places far from the diagonal are worth. */
export function emissionsOf(
  source: readonly WordFacts[],
  target: readonly WordFacts[],
  { values, width }: Affinity,
): Float32Array {
  const [takenSource, takenTarget] = takenWords(values, source.length, width)
  return values.map((value, cell) => {
    const i = Math.floor(cell / width)
    const j = cell % width
    const [ours, theirs] = [source[i], target[j]]
    if (!ours || !theirs) return 0
    const taken = Number(takenSource[i] === 1) + Number(takenTarget[j] === 1)
    const share = isCompanion(ours, theirs) ? 1 : takenShare ** taken
    const likely = value + base(ours, theirs) * share
    return likely * Math.exp(-tension * Math.abs((i + 0.5) / source.length - (j + 0.5) / width))
  })
}

/** How likely each word is to answer nothing. */
export function emptiness(words: readonly WordFacts[]): Float32Array {
  return Float32Array.from(words, (word) => (word.isGrammar ? emptyOf.grammar : emptyOf.content))
}

function base(ours: WordFacts, theirs: WordFacts): number {
  if (ours.isNumber !== theirs.isNumber) return unknown.number
  if (ours.isNumber) return unknown.number
  if (ours.isGrammar && theirs.isGrammar) return unknown.grammar
  if (isCompanion(ours, theirs)) return unknown.companion
  if (ours.isGrammar || theirs.isGrammar) return unknown.mixed
  const isName = ours.isCapital && theirs.isCapital && !ours.isFirst && !theirs.isFirst
  return isName ? unknown.names : unknown.content
}

function takenWords(values: Float32Array, height: number, width: number) {
  const sources = new Uint8Array(height)
  const targets = new Uint8Array(width)
  values.forEach((value, cell) => {
    if (value < surelyTaken) return
    sources[Math.floor(cell / width)] = 1
    targets[cell % width] = 1
  })
  return [sources, targets] as const
}

/** A pronoun or an auxiliary may belong to a Spanish verb beside the verb that translates it. */
function isCompanion(ours: WordFacts, theirs: WordFacts): boolean {
  return ours.isVerbal && theirs.isVerbal && !(ours.isGrammar && theirs.isGrammar)
}
