import type { Word } from '../check/words'
import type { GlossaryTerm } from '../types'
import { isPersonNoun } from './spanish-gender'
import type { Ending } from './term-index'

/** Phrases of Spanish whose words have given up their own meaning: “de acuerdo con” has no agreement. */
const SET_PHRASES = `
de acuerdo, en cambio, sin embargo, en cuenta, por parte, de parte, a cargo, de hecho, a partir, al menos, por medio,
en medio, a través, en torno, a fin, en fin, por fin, al fin, en vez, tal vez, a la vez, a su vez, en contra, a favor, en general,
en particular, en principio, desde luego, por cierto, en efecto, en serio, en marcha, a pesar, en lugar, tuvo lugar, tener lugar,
en curso, de nuevo, en vivo, a la hora, por ejemplo, en común, en cuanto, en relación, a manos, de pie, a pie, por supuesto,
a la luz, dar a luz, dio a luz, a punto, en caso, en todo caso, a raíz, de vez en cuando, en cierta medida, en gran medida,
a medida, en mente, a corto plazo, a largo plazo, a largo de, de inmediato, a menudo, en realidad, con motivo, en proceso
`
  .split(',')
  .map((phrase) => phrase.trim().split(' '))

const LONGEST = 4
const byWord = Map.groupBy(
  SET_PHRASES.flatMap((phrase) => phrase.map((word, at) => ({ word, at, phrase }))),
  ({ word }) => word,
)

const HAVING =
  /^(?:he|has|ha|hemos|habéis|han|hab(?:er|iendo|ía\p{L}*|íamos|rá\p{L}*|remos|ría\p{L}*)|haya\p{L}*|hubo|hubi\p{L}+)$/u
const PARTICIPLE = /[ai]do$/

/** Nouns that an adjective in -a may go with. */
const FEMININE = /(?:\p{L}{3}a|[cs]ión|dad|tud|triz)$/u
const FEMININE_PLURAL = /(?:\p{L}{3}as|[cs]iones|dades|tudes|trices)$/u
const DETERMINER =
  /^(?:unas|est[ao]s?|es[ao]s?|aquell[ao]s?|otr[ao]s?|algun[ao]s?|ningun[ao]s?|much[ao]s?|poc[ao]s?|vari[ao]s?|tod[ao]s?|nuestr[ao]s?|cuant[ao]s?|antigu[ao]s?|primer[ao]s?|segund[ao]s?|mism[ao]s?|jóvenes|para|contra|hasta|hacia|sobre|desde|como|cada|donde|ambas|demás)$/

/**
 * Whether words that look like a term are none: part of a set phrase longer than themselves, the verb
 * of a perfect (“ha tratado”) where the term is a noun of the same letters (“el tratado”), or an
 * adjective (“atención médica”) where the term is a person (“el médico”).
 */
export function isNoTerm(
  words: readonly Word[],
  path: readonly Word[],
  { words: own, term }: Ending<GlossaryTerm>,
): boolean {
  const [first] = path
  if (!first || path.length > LONGEST) return false
  const start = words.indexOf(first)
  if (path.length === 1 && PARTICIPLE.test(own[0]?.lower ?? '')) {
    if (PARTICIPLE.test(first.lower) && HAVING.test(words[start - 1]?.lower ?? '')) return true
  }
  const isPerson =
    path.length === 1 && term.kind !== 'adjective' && isPersonNoun(own[0]?.lower ?? '')
  if (isPerson && isAdjective(first, words[start - 1])) return true
  return (byWord.get(first.lower) ?? []).some(({ phrase, at }) => {
    const isInside = phrase.length > path.length && at + path.length <= phrase.length
    return isInside && phrase.every((word, nth) => words[start - at + nth]?.lower === word)
  })
}

/** A woman is spoken of with an article or a name; straight after a noun, the word only describes it. */
function isAdjective(word: Word, before: Word | undefined): boolean {
  if (!before || word.opensSentence || DETERMINER.test(before.lower)) return false
  if (word.start - before.end !== 1) return false
  if (word.lower.endsWith('as')) return FEMININE_PLURAL.test(before.lower)
  return word.lower.endsWith('a') && FEMININE.test(before.lower)
}
