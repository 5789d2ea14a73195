import { type ArticleCheck, finding, type Noted } from '@/language/check/pair-check'
import { type Word, wordSet } from '@/language/check/words'
import type { Span } from '@/language/types'

/** Nouns that Spanish capitalises for an institution and English may or may not. */
const NOUNS =
  wordSet(`island government state church internet republic congress army police ministry administration
revolution constitution parliament senate nation union council court assembly crown armed municipality province`)

/**
 * "the Island" here and "the island" there. Looks only where the noun stands for itself: "the
 * Cuban Government" beside "the government" is a name beside a noun. One hint per noun, at the
 * first use of the rarer spelling.
 */
export const capitals: ArticleCheck<Use[]> = {
  id: 'capitals',
  severity: 'hint',
  mqm: 'style/inconsistent-style',
  note({ targetWords, kind }) {
    if (kind === 'title' || kind === 'heading') return null
    const uses = targetWords.flatMap((word, place) => useOf(word, place, targetWords) ?? [])
    return uses.length > 0 ? uses : null
  },
  weigh(noted) {
    return [...usesByNoun(noted)].flatMap(([noun, { upper, lower }]) => {
      const rare = upper.length < lower.length ? upper : lower
      const common = rare === upper ? lower : upper
      const [first] = rare
      const [model] = common
      if (!first || !model) return []
      const text = model.use.text.slice(0, noun.length)
      const found = finding(capitals, {
        target: first.use.span,
        reason: { id: 'capitals', english: first.use.text, usual: text },
        replacement: text + first.use.text.slice(noun.length),
      })
      return [{ at: first.at, found }]
    })
  },
}

/** A noun of ours in a text, standing for itself. */
interface Use {
  noun: string
  /** As written, with an ’s where it has one. */
  text: string
  span: Span
  isCapital: boolean
}

function useOf(word: Word, place: number, words: Word[]): Use | null {
  const noun = word.lower.replace(/'s$/, '')
  if (!NOUNS.has(noun) || !standsAlone(words, place)) return null
  const { text, start, end, isCapital } = word
  return { noun, text, span: [start, end], isCapital }
}

interface PlacedUse {
  at: number
  use: Use
}

function usesByNoun(noted: readonly Noted<Use[]>[]) {
  const all = new Map<string, { upper: PlacedUse[]; lower: PlacedUse[] }>()
  for (const { at, note } of noted) {
    for (const use of note) {
      const uses = all.get(use.noun) ?? { upper: [], lower: [] }
      uses[use.isCapital ? 'upper' : 'lower'].push({ at, use })
      all.set(use.noun, uses)
    }
  }
  return all
}

/** After an article or a possessive, with no name before or after and no "of" to make it one. */
function standsAlone(words: Word[], at: number): boolean {
  const before = words[at - 1]
  const after = words[at + 1]
  if (!before || !/^(?:the|its|their|his|her|our|this|that)$/.test(before.lower)) return false
  return !after || !(after.isCapital || after.lower === 'of')
}
