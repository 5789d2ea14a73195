import { type ArticleCheck, finding, type ReadPair } from '@/language/check/pair-check'
import { spanOf, type Word, wordSet } from '@/language/check/words'
import type { Finding } from '@/language/types'

/** Nouns that Spanish capitalises for an institution and English may or may not. */
const NOUNS =
  wordSet(`island government state church internet republic congress army police ministry administration
revolution constitution parliament senate nation union council court assembly crown armed municipality province`)

/**
 * "the Island" here and "the island" there. Looks only where the noun stands for itself: "the
 * Cuban Government" beside "the government" is a name beside a noun. One hint per noun, at the
 * first use of the rarer spelling.
 */
export const capitals: ArticleCheck = {
  id: 'capitals',
  severity: 'hint',
  mqm: 'style/inconsistent-style',
  run(pairs) {
    const findings: Finding[][] = pairs.map(() => [])
    for (const [noun, { upper, lower }] of usesOf(pairs)) {
      const rare = upper.length < lower.length ? upper : lower
      const common = rare === upper ? lower : upper
      const [first] = rare
      const [model] = common
      if (!first || !model) continue
      const text = model.word.text.slice(0, noun.length)
      findings[first.at]?.push(
        finding(capitals, {
          target: spanOf([first.word]),
          reason: { id: 'capitals', english: first.word.text, usual: text },
          replacement: text + first.word.text.slice(noun.length),
        }),
      )
    }
    return findings
  },
}

interface Use {
  at: number
  word: Word
}

interface Uses {
  upper: Use[]
  lower: Use[]
}

function usesOf(pairs: readonly ReadPair[]): Map<string, Uses> {
  const all = new Map<string, Uses>()
  pairs.forEach(({ targetWords, kind }, at) => {
    if (kind === 'title' || kind === 'heading') return
    targetWords.forEach((word, place) => {
      const noun = word.lower.replace(/'s$/, '')
      if (!NOUNS.has(noun) || !standsAlone(targetWords, place)) return
      const uses = all.get(noun) ?? { upper: [], lower: [] }
      uses[word.isCapital ? 'upper' : 'lower'].push({ at, word })
      all.set(noun, uses)
    })
  })
  return all
}

/** After an article or a possessive, with no name before or after and no "of" to make it one. */
function standsAlone(words: Word[], at: number): boolean {
  const before = words[at - 1]
  const after = words[at + 1]
  if (!before || !/^(?:the|its|their|his|her|our|this|that)$/.test(before.lower)) return false
  return !after || !(after.isCapital || after.lower === 'of')
}
