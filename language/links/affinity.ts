import { cognateSimilarity } from './cognates'
import { builtInLexicon, type Lexicon } from './lexicon/lexicon'
import type { WordFacts } from './word-facts'

const leastSimilarity = 0.55
/** How sure each clue is that two words answer each other; probabilities up to a common factor. */
const strength = { number: 1, name: 0.95, same: 0.8, listed: 0.7, grammar: 0.4, cognate: 0.65 }
/** What a cognate is worth when the very same word is there too. */
const besideSame = 0.3
/** Each further translation in a lexicon entry, and a form that had to be derived, counts less. */
const nextTranslation = 0.9
const derived = 0.9

/** A matrix of how surely words answer each other, 0 where nothing says so: `values[i * width + j]`. */
export interface Affinity {
  values: Float32Array
  width: number
}

/** What numbers, names, cognates and lexicons say of two sentences, before place is considered. */
export function affinityOf(
  source: readonly WordFacts[],
  target: readonly WordFacts[],
  lexicon?: Lexicon,
): Affinity {
  const affinity = { values: new Float32Array(source.length * target.length), width: target.length }
  addSpelling(affinity, source, target)
  addLexicons(affinity, source, target, lexicon)
  return affinity
}

function addSpelling(
  { values, width }: Affinity,
  source: readonly WordFacts[],
  target: readonly WordFacts[],
): void {
  const spelt = new Set(source.map(({ folded }) => folded))
  const answered = new Set(target.map(({ folded }) => folded).filter((word) => spelt.has(word)))
  source.forEach((ours, i) => {
    if (ours.isGrammar) return
    target.forEach((theirs, j) => {
      if (theirs.isGrammar) return
      const isSame = ours.folded === theirs.folded
      const isSpoken = answered.has(ours.folded) || answered.has(theirs.folded)
      values[i * width + j] = spelling(ours, theirs) * (isSpoken && !isSame ? besideSame : 1)
    })
  })
}

/** How surely spelling alone makes two words answer each other, 0 to 1. */
function spelling(ours: WordFacts, theirs: WordFacts): number {
  if (ours.isNumber || theirs.isNumber) return ours.folded === theirs.folded ? strength.number : 0
  if (ours.folded === theirs.folded) {
    return ours.isCapital && theirs.isCapital ? strength.name : strength.same
  }
  const similarity = cognateSimilarity(ours.key, theirs.key)
  if (similarity < leastSimilarity) return 0
  return strength.cognate * (0.3 + (0.7 * (similarity - leastSimilarity)) / (1 - leastSimilarity))
}

function addLexicons(
  { values, width }: Affinity,
  source: readonly WordFacts[],
  target: readonly WordFacts[],
  lexicon?: Lexicon,
): void {
  const places = placesOf(target)
  const { grammar, content } = builtInLexicon()
  const add = (i: number, translations: readonly string[] | undefined, value: number) => {
    translations?.forEach((translation, rank) => {
      for (const { at, weight } of places.get(translation) ?? []) {
        const cell = i * width + at
        values[cell] = Math.max(values[cell] ?? 0, value * weight * nextTranslation ** rank)
      }
    })
  }
  source.forEach((word, i) => {
    word.forms.forEach((form, rank) => {
      const weight = rank === 0 ? 1 : derived
      add(i, grammar.get(form), strength.grammar * weight)
      add(i, content.get(form), strength.listed * weight)
      add(i, lexicon?.get(form), strength.listed * weight)
    })
  })
}

/** Where a dictionary form may stand in the English sentence. */
function placesOf(target: readonly WordFacts[]): Map<string, { at: number; weight: number }[]> {
  const places = new Map<string, { at: number; weight: number }[]>()
  target.forEach(({ forms }, at) => {
    forms.forEach((form, rank) => {
      const place = { at, weight: rank === 0 ? 1 : derived }
      const known = places.get(form)
      if (known) known.push(place)
      else places.set(form, [place])
    })
  })
  return places
}
