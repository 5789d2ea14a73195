import { functionWords } from './function-words'

export type DetectedLanguage = 'es' | 'en' | 'other' | 'unknown'

const mostWords = 400
/** Letters that settle the matter where small words do not. */
const tellingLetters: readonly (readonly [pattern: RegExp, language: string, weight: number])[] = [
  [/[ñ¿¡]/gi, 'es', 2],
  [/\p{L}{2}(?:ción|ciones|mente|dad)(?!\p{L})/giu, 'es', 0.5],
  [/\p{L}{2}(?:tion|ing|ly|ness)(?!\p{L})/giu, 'en', 0.5],
  [/[ãõ]|ção|ções/gi, 'pt', 2],
  [/[êœûèàç]|(?<!\p{L})[dlcqnsj]['’]\p{L}/giu, 'fr', 1.5],
  [/[ßäü]/gi, 'de', 2],
  [/[ìò]|zione(?!\p{L})/giu, 'it', 1.5],
  [/l·l|(?<!\p{L})[ldns]['’]\p{L}/giu, 'ca', 1],
]

const index = new Map<string, string[]>()
for (const [language, list] of Object.entries(functionWords)) {
  for (const word of list) index.set(word, [...(index.get(word) ?? []), language])
}

/**
 * Tells Spanish, English and anything else apart by function words and letters; reliable from
 * about five words. `unknown`: too little to tell (names, numbers, a single word).
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, 8000)
  const words = (sample.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, mostWords)
  if (words.length === 0) return 'unknown'
  if (isForeignScript(sample)) return 'other'
  const scores = scoresOf(words, sample)
  const [best] = [...scores].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < leastScore(words.length)) return 'unknown'
  return best[0] === 'es' || best[0] === 'en' ? best[0] : 'other'
}

/** Scripts other than Latin make up more than half of the letters. */
function isForeignScript(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin * 2 < letters
}

function scoresOf(words: readonly string[], sample: string): Map<string, number> {
  const scores = new Map<string, number>()
  const add = (language: string, weight: number) =>
    scores.set(language, (scores.get(language) ?? 0) + weight)
  for (const word of words) {
    const languages = index.get(word) ?? []
    // A word of one language says more than one that four share.
    for (const language of languages) add(language, prior(language) / languages.length ** 0.5)
  }
  for (const [pattern, language, weight] of tellingLetters) {
    const found = sample.match(pattern)?.length ?? 0
    if (found > 0) add(language, Math.min(found, words.length / 4) * weight)
  }
  return scores
}

/** Nearly every text here is one of two languages; the others must show more than a draw. */
function prior(language: string): number {
  return language === 'es' || language === 'en' ? 1.1 : 1
}

/** A headline may hold a single small word; a long text without any is none of ours. */
function leastScore(words: number): number {
  return words < 8 ? 0.55 : 0.06 * words
}
