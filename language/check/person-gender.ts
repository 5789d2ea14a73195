import { MENS_NAMES, WOMENS_NAMES } from '@/language/check/first-names'
import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { PERSON_NOUNS } from '@/language/check/person-nouns'
import { NO_PERSONS } from '@/language/check/places'
import { spanOf, type Word, withoutAccents } from '@/language/check/words'
import type { Finding } from '@/language/types'

/**
 * A woman who became "he" or a man who became "she": Spanish "su" tells neither, and a machine
 * guesses. Fires only where everybody the Spanish names, by noun, article, pronoun or first name,
 * is of one gender and the English has a pronoun of the other alone.
 */
export const personGender: PairCheck = {
  id: 'person-gender',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    const people = peopleIn(pair)
    const [first] = people
    if (!first || people.some((one) => one.gender !== first.gender)) return []
    const pronouns = pair.targetWords.filter((word) =>
      PRONOUNS[first.gender].other.test(word.lower),
    )
    const own = pair.targetWords.some((word) => PRONOUNS[first.gender].own.test(word.lower))
    if (own || pronouns.length === 0 || hasOtherEnglish(pair, first.gender)) return []
    return pronouns.map((pronoun) => report(first, pronoun))
  },
}

type Gender = 'man' | 'woman'

interface Person {
  gender: Gender
  word: Word
}

const HIS = /^(?:he|him|his|himself|he's)$/
const HERS = /^(?:she|her|hers|herself|she's)$/

const PRONOUNS = {
  man: { own: HIS, other: HERS },
  woman: { own: HERS, other: HIS },
} as const

function report({ gender, word }: Person, pronoun: Word): Finding {
  const better = BETTER[pronoun.lower]
  return finding(personGender, {
    source: spanOf([word]),
    target: spanOf([pronoun]),
    reason: {
      id: 'person-gender',
      spanish: word.text,
      gender,
      english: pronoun.text,
    },
    replacement: better ? inCaseOf(pronoun, better) : null,
  })
}

/** "Her" may be "him" or "his", "his" may be "her" or "hers" (rare): only sure ones are offered. */
const BETTER: Record<string, string> = {
  he: 'she',
  she: 'he',
  him: 'her',
  his: 'her',
  himself: 'herself',
  herself: 'himself',
  "he's": 'she’s',
  "she's": 'he’s',
}

function inCaseOf(word: Word, text: string): string {
  return word.isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/**
 * Who acts in the Spanish; empty when anybody else may be meant by a pronoun: kin ("su esposa"), a
 * name of unknown gender, somebody after a preposition.
 */
function peopleIn({ sourceWords }: ReadPair): Person[] {
  const people: Person[] = []
  for (const [at, word] of sourceWords.entries()) {
    const gender = genderOf(sourceWords, at)
    if (gender && isKin(sourceWords, at)) return []
    if (gender && PREPOSITION.test(beforeArticle(sourceWords, at))) return []
    if (gender) people.push({ gender, word })
    else if (isStranger(sourceWords, at, people)) return []
  }
  return people
}

const ARTICLE = /^(?:el|la|un|una|este|esta|ese|esa|al|del)$/
const PREPOSITION = /^(?:a|al|de|del|con|por|para|sobre|contra|entre|ante|como|y|e|ni|o)$/

function beforeArticle(words: readonly Word[], at: number): string {
  const before = words[at - 1]?.lower ?? ''
  if (before === 'al' || before === 'del') return before
  return ARTICLE.test(before) ? (words[at - 2]?.lower ?? '') : before
}

function isKin(words: readonly Word[], at: number): boolean {
  return /^(?:su|sus|mi|mis|tu|tus|nuestro|nuestra|cuyo|cuya)$/.test(words[at - 1]?.lower ?? '')
}

/** A name that may be a person's: not after "en" or "de", no place, not the surname of the one before. */
function isStranger(words: readonly Word[], at: number, people: readonly Person[]): boolean {
  const word = words[at]
  if (!word?.isCapital || word.opensSentence || NO_PERSONS.has(withoutAccents(word.lower)))
    return false
  const before = words[at - 1]
  if (before?.isCapital || people.at(-1)?.word === before) return false
  return !/^(?:en|de|del|la|los|las|el)$/.test(before?.lower ?? '')
}

function genderOf(words: readonly Word[], at: number): Gender | null {
  const word = words[at]
  if (!word || /^\p{Lu}{2,}$/u.test(word.text)) return null
  if (word.lower === 'él' || word.lower === 'ella') return word.lower === 'él' ? 'man' : 'woman'
  const folded = withoutAccents(word.lower)
  return (word.isCapital && genderOfName(folded)) || genderOfNoun(folded, words[at - 1])
}

function genderOfName(folded: string): Gender | null {
  if (WOMENS_NAMES.has(folded)) return 'woman'
  return MENS_NAMES.has(folded) ? 'man' : null
}

/** Only after an article or a possessive: "atención médica" names nobody. */
function genderOfNoun(folded: string, before: Word | undefined): Gender | null {
  const known = PERSON_NOUNS.get(folded)
  const article = before?.lower ?? ''
  if (!known || !/^(?:el|la|un|una|este|esta|ese|esa|al|del|su|mi|tu|cuyo|cuya)$/.test(article))
    return null
  if (known !== 'either') return known
  if (/^(?:la|una|esta|esa)$/.test(article)) return 'woman'
  return /^(?:el|un|este|ese|del|al)$/.test(article) ? 'man' : null
}

const WOMEN =
  /^(?:wom[ae]n|mother|wife|daughter|sister|girl|queen|princess|lady|mrs|ms|actress|widow|girlfriend|grandmother|aunt|niece|bride|female)(?:s|'s)?$/
const MEN =
  /^(?:m[ae]n|father|husband|son|brother|boy|king|prince|lord|mr|actor|widower|boyfriend|grandfather|uncle|nephew|groom|male|god|pope|guy)(?:s|'s)?$/

/** Somebody of the other gender whom only the English names, by a name not in the Spanish's list. */
function hasOtherEnglish({ targetWords }: ReadPair, gender: Gender): boolean {
  const other = gender === 'man' ? WOMEN : MEN
  const names = gender === 'man' ? WOMENS_NAMES : MENS_NAMES
  return targetWords.some(
    (word) => other.test(word.lower) || (word.isCapital && names.has(withoutAccents(word.lower))),
  )
}
