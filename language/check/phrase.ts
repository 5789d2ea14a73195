import type { Word } from '@/language/check/words'
import { englishStem } from '@/language/lexicon/english-stem'
import { fold } from '@/language/lexicon/fold'
import { lookUp } from '@/language/lexicon/lexicon'

/** One place of a phrase: any of these words, perhaps none. */
interface Place {
  exact: ReadonlySet<string>
  /** Verbs in any form: infinitives in Spanish, stems in English. */
  inflected: ReadonlySet<string>
  isOptional: boolean
  /** Up to two words of any kind. */
  isGap: boolean
}

/** A phrase made ready for `placeOf`. */
export interface Phrase {
  language: 'es' | 'en'
  places: readonly Place[]
}

/**
 * Reads a phrase: words between spaces, `a/b` either, `~tocar` any form of a verb (in English of
 * any word), `(the)` may be missing, `_` up to two words of any kind. Accents and case do not count.
 */
export function readPhrase(text: string, language: Phrase['language']): Phrase {
  return {
    language,
    places: text
      .trim()
      .split(/\s+/)
      .map((part) => readPlace(part, language)),
  }
}

function readPlace(part: string, language: Phrase['language']): Place {
  const isOptional = /^\(.*\)$/.test(part)
  const options = fold(part.replace(/[()]/g, '')).split('/')
  const inflected = options.filter((one) => one.startsWith('~')).map((one) => one.slice(1))
  return {
    exact: new Set(options.filter((one) => !one.startsWith('~'))),
    inflected: new Set(language === 'en' ? inflected.map(englishStem) : inflected),
    isOptional,
    isGap: part === '_',
  }
}

/** Words of either text as phrases see them. */
export interface PhraseWord {
  folded: string
  /** The stem in English, the infinitives in Spanish. */
  lemmas: readonly string[]
}

/** Words as phrases are compared with: without accents, and what they may be forms of. */
export function phraseWords(words: readonly Word[], language: Phrase['language']): PhraseWord[] {
  return words.map(({ lower }) => {
    const folded = fold(lower)
    return { folded, lemmas: language === 'en' ? [englishStem(folded)] : lookUp(folded).verbs }
  })
}

/** First and last word of the phrase from `at` on; null when it does not stand there. */
export function phraseAt(
  words: readonly PhraseWord[],
  at: number,
  { places }: Phrase,
): readonly [first: number, last: number] | null {
  const end = endFrom(words, at, places, 0)
  return end === null || end === at ? null : [at, end - 1]
}

function endFrom(
  words: readonly PhraseWord[],
  at: number,
  places: readonly Place[],
  index: number,
): number | null {
  const place = places[index]
  if (!place) return at
  if (place.isGap) {
    for (let skipped = 0; skipped <= 2; skipped++) {
      const end = endFrom(words, at + skipped, places, index + 1)
      if (end !== null) return end
    }
    return null
  }
  const word = words[at]
  if (word && fits(word, place)) {
    const end = endFrom(words, at + 1, places, index + 1)
    if (end !== null) return end
  }
  return place.isOptional ? endFrom(words, at, places, index + 1) : null
}

function fits({ folded, lemmas }: PhraseWord, { exact, inflected }: Place): boolean {
  return exact.has(folded) || lemmas.some((lemma) => inflected.has(lemma))
}

/** The words a phrase may begin with: exact ones and stems, to find it by. */
export function openingsOf({ places }: Phrase): string[] {
  const openings: string[] = []
  for (const { exact, inflected, isOptional } of places) {
    openings.push(...exact, ...inflected)
    if (!isOptional) break
  }
  return openings
}
