import { irregularForms } from '../lexicon/english-stem'

/** Which inflection of a word a form is. */
export type EnglishInflection = 'base' | 'plural' | 'third' | 'past' | 'participle' | 'gerund'

const CONSONANT_Y = /[^aeiou]y$/
const SIBILANT = /(?:s|x|z|ch|sh)$/
const DOUBLED = /^[^aeiou]*[aeiou][bdgmnprt]$/

/** Forms of an English noun by inflection: regime, regimes; child, children. Lower case. */
export function nounForms(word: string): Map<string, EnglishInflection> {
  const irregular = irregularForms(word).find((form) => !/(?:ed|ing)$/.test(form))
  const plural = IRREGULAR_PLURALS.has(word) && irregular ? irregular : withS(word)
  return new Map([
    [plural, 'plural'],
    [word, 'base'],
  ])
}

/** Forms of an English verb by inflection: reject, rejects, rejected, rejecting; take, took, taken. */
export function verbForms(word: string): Map<string, EnglishInflection> {
  const [past = withEd(word), participle = past] = irregularForms(word).filter(
    (form) => !/(?:s|ing)$/.test(form),
  )
  return new Map([
    [withIng(word), 'gerund'],
    [participle, 'participle'],
    [past, 'past'],
    [withS(word), 'third'],
    [word, 'base'],
  ])
}

const IRREGULAR_PLURALS = new Set(
  'man woman child person foot tooth mouse goose ox policeman policewoman spokesman spokeswoman congressman congresswoman gunman lawman'.split(
    ' ',
  ),
)

function withS(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`
  if (word.endsWith('man') && IRREGULAR_PLURALS.has(word)) return `${word.slice(0, -2)}en`
  return SIBILANT.test(word) ? `${word}es` : `${word}s`
}

function withEd(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ied`
  if (word.endsWith('e')) return `${word}d`
  return DOUBLED.test(word) ? `${word}${word.at(-1)}ed` : `${word}ed`
}

function withIng(word: string): string {
  if (/[^aeiouy]e$|ue$/.test(word) && word.length > 2) return `${word.slice(0, -1)}ing`
  return DOUBLED.test(word) ? `${word}${word.at(-1)}ing` : `${word}ing`
}
