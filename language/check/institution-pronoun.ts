import { ENGLISH_INSTITUTIONS, PERSONS, SPANISH_INSTITUTIONS } from '@/language/check/institutions'
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
  run({ sourceWords, targetWords }) {
    const institution = sourceWords.find((word) => SPANISH_INSTITUTIONS.has(word.lower))
    if (!institution) return []
    return wrongPronouns(targetWords, namesIn(sourceWords)).map((word) => {
      const neuter = NEUTER[word.lower] ?? 'it'
      return finding(institutionPronoun, {
        source: spanOf([institution]),
        target: spanOf([word]),
        message: `“${institution.text}” is an institution, so “${word.text}” should be “${neuter}” in English.`,
        replacement: word.lower === 'her' ? null : inCaseOf(word, neuter),
      })
    })
  },
}

const NEUTER: Record<string, string> = {
  he: 'it',
  she: 'it',
  him: 'it',
  her: 'it” or “its',
  his: 'its',
  himself: 'itself',
  herself: 'itself',
}

/** Pronouns after an acting institution and before any person; a pronoun before it is a person too. */
function wrongPronouns(words: Word[], names: ReadonlySet<string>): Word[] {
  const wrong: Word[] = []
  let hasInstitution = false
  for (const [at, word] of words.entries()) {
    const stem = word.lower.replace(/'s?$/, '')
    if (Object.hasOwn(NEUTER, word.lower)) {
      if (!hasInstitution) break
      wrong.push(word)
      continue
    }
    if (isPerson(word, stem, names) && !isBodysName(words, at)) break
    if (ENGLISH_INSTITUTIONS.has(stem) && isSubject(words, at)) hasInstitution = true
  }
  return wrong
}

const PREPOSITION = /^(?:of|in|at|to|by|with|for|from|on|against|about|under|into)$/

/** Not "at a local hospital", "to the Senate": what follows a preposition does not act. */
function isSubject(words: Word[], at: number): boolean {
  return !words.slice(Math.max(0, at - 3), at).some((word) => PREPOSITION.test(word.lower))
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
function isPerson(word: Word, stem: string, names: ReadonlySet<string>): boolean {
  if (PERSONS.has(stem) || PERSONS.has(word.lower)) return true
  if (!word.isCapital || /^[\p{Lu}\d]+$/u.test(word.text)) return false
  if (NO_PERSONS.has(withoutAccents(stem)) || ENGLISH_INSTITUTIONS.has(stem)) return false
  return names.has(withoutAccents(stem))
}

function inCaseOf(word: Word, text: string): string {
  return word.isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
