import {
  ENGLISH_INSTITUTIONS,
  ENGLISH_STATES,
  PERSONS,
  SPANISH_INSTITUTIONS,
  SPANISH_STATES,
} from '@/language/check/institutions'
import { finding, type PairCheck } from '@/language/check/pair-check'
import { NO_PERSONS } from '@/language/check/places'
import { spanOf, type Word, withoutAccents } from '@/language/check/words'

/**
 * A regime, a company or a ministry spoken of as "he": Spanish nouns have gender, and a machine
 * carries it over. Fires only while no person has been named in the segment. "Her" is either
 * "it" or "its", so it gets no replacement.
 */
export const institutionPronoun: PairCheck = {
  id: 'institution-pronoun',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run({ sourceWords, targetWords, target }) {
    const institution = bodyIn(sourceWords)
    if (!institution) return []
    return wrongPronouns(target, targetWords, namesIn(sourceWords)).map((word) => {
      const neuter = NEUTER[word.lower] ?? 'it'
      return finding(institutionPronoun, {
        source: spanOf([institution]),
        target: spanOf([word]),
        reason: {
          id: 'institution-pronoun',
          spanish: institution.text,
          english: word.text,
          better: word.lower === 'her' ? ['it', 'its'] : [neuter],
        },
        replacement: word.lower === 'her' ? null : inCaseOf(word, neuter),
      })
    })
  },
}

/** A body rather than a state: the dateline names a state too. */
function bodyIn(words: readonly Word[]): Word | undefined {
  return (
    words.find(({ lower }) => SPANISH_INSTITUTIONS.has(lower)) ??
    words.find(({ lower, isCapital }) => isCapital && SPANISH_STATES.has(withoutAccents(lower)))
  )
}

const NEUTER: Record<string, string> = {
  he: 'it',
  she: 'it',
  him: 'it',
  her: 'it',
  his: 'its',
  himself: 'itself',
  herself: 'itself',
}

/**
 * Pronouns after an acting body and before any person; a pronoun before it is a person too, unless
 * the body follows at once: "In his statement, the regime …".
 */
function wrongPronouns(text: string, words: Word[], names: ReadonlySet<string>): Word[] {
  const wrong: Word[] = []
  let hasBody = false
  for (const [at, word] of words.entries()) {
    if (Object.hasOwn(NEUTER, word.lower)) {
      const isMeant = hasBody || leadsToBody(words, at)
      if (!isMeant || isSpeaker(text, words, at)) break
      wrong.push(word)
      continue
    }
    if (isPerson(words, at, names) && !isBodysName(words, at)) break
    if (isBody(words, at) && isSubject(words, at)) hasBody = true
  }
  return wrong
}

/** “…,” he said: somebody outside the segment speaks. */
function isSpeaker(text: string, words: readonly Word[], at: number): boolean {
  const between = text.slice(words[at - 1]?.end ?? 0, words[at]?.start)
  return (
    /["”’']/.test(between) &&
    /^(?:said|says|added|told|explained|stated|wrote)$/.test(words[at + 1]?.lower ?? '')
  )
}

function isBody(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  const stem = stemOf(word)
  return ENGLISH_INSTITUTIONS.has(stem) || (word.isCapital && ENGLISH_STATES.has(stem))
}

function stemOf({ lower }: Word): string {
  return lower.replace(/'s?$/, '')
}

const LEAD = /^(?:in|with|by|through|despite|after|under|on)$/

/** "In his statement, the regime": opens the sentence, and a body acts within five words. */
function leadsToBody(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before?.opensSentence || !LEAD.test(before.lower)) return false
  const next = words.slice(at + 1, at + 6)
  const body = next.findIndex((_, place) => isBody(words, at + 1 + place))
  return body >= 0 && next[body - 1]?.lower === 'the' && !next.slice(0, body).some(isKnownPerson)
}

const PREPOSITION = /^(?:of|in|at|to|by|with|for|from|on|against|about|under|into)$/

/** Not "at a local hospital", "to the Senate": what follows a preposition does not act. */
function isSubject(words: Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map((word) => word.lower)
  if (before.includes('according')) return true
  return !before.some((word) => PREPOSITION.test(word))
}

/** "the company Google": the capital belongs to the institution before it. */
function isBodysName(words: Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  return ENGLISH_INSTITUTIONS.has(before) && (words[at]?.isCapital ?? false)
}

/** Capitalised words of the Spanish, without accents: a person's name is the same in both. */
function namesIn(words: Word[]): ReadonlySet<string> {
  return new Set(words.filter((word) => word.isCapital).map((word) => withoutAccents(word.text)))
}

/** A word for a person, or a name both texts have that is not known to name anything else. */
function isPerson(words: readonly Word[], at: number, names: ReadonlySet<string>): boolean {
  const word = words[at]
  if (!word || words[at + 1]?.lower === 'office') return false
  if (isKnownPerson(word)) return true
  if (!word.isCapital || /^[\p{Lu}\d]+$/u.test(word.text)) return false
  const stem = withoutAccents(stemOf(word))
  return !NO_PERSONS.has(stem) && !isBody(words, at) && names.has(stem)
}

function isKnownPerson(word: Word): boolean {
  return PERSONS.has(stemOf(word)) || PERSONS.has(word.lower)
}

function inCaseOf(word: Word, text: string): string {
  return word.isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
