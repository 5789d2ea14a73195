import { VERB_NOUN_LIST } from '@/language/check/verb-noun-list'

/** A Spanish verb, the English verb for it and the noun a machine may wrongly put there. */
export interface VerbNoun {
  /** Third person, preterite: "rechazó", "rechazaron". */
  past: readonly string[]
  /** Third person, present: "rechaza", "rechazan". */
  present: readonly string[]
  /** English base, past and other forms: any of them makes the sentence whole. */
  base: string
  pastForm: string
  forms: ReadonlySet<string>
  noun: string
}

/** Preterites that change their stem: ending of the infinitive, then both forms. */
const STRONG: readonly (readonly [string, string, string])[] = [
  ['ducir', 'dujo', 'dujeron'],
  ['tener', 'tuvo', 'tuvieron'],
  ['poner', 'puso', 'pusieron'],
  ['venir', 'vino', 'vinieron'],
  ['prever', 'previó', 'previeron'],
  ['vertir', 'virtió', 'virtieron'],
  ['gerir', 'girió', 'girieron'],
  ['pedir', 'pidió', 'pidieron'],
  ['elegir', 'eligió', 'eligieron'],
  ['rendir', 'rindió', 'rindieron'],
  ['seguir', 'siguió', 'siguieron'],
]

const SIBILANT = /(?:s|x|z|ch|sh)$/
const CONSONANT_Y = /[^aeiou]y$/

/** The table, read once. */
export const VERB_NOUNS: readonly VerbNoun[] = VERB_NOUN_LIST.split('\n').map(readLine)

function readLine(line: string): VerbNoun {
  const [spanish = '', english = '', noun = ''] = line.split(' ')
  const [infinitive = '', presentForm] = spanish.replace('-', '').split('/')
  const [base = '', irregular] = english.split('/')
  const pastForm = irregular ?? englishPast(base)
  return {
    past: preterite(infinitive),
    present: spanish.startsWith('-') ? [] : presentOf(infinitive, presentForm),
    base,
    pastForm,
    forms: new Set([
      base,
      thirdPerson(base),
      pastForm,
      gerund(base),
      ...participles(base, pastForm),
    ]),
    noun,
  }
}

function preterite(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2)
  const strong = STRONG.find(([ending]) => infinitive.endsWith(ending))
  if (strong) {
    const [ending, singular, plural] = strong
    const start = infinitive.slice(0, -ending.length)
    return [start + singular, start + plural]
  }
  if (infinitive.endsWith('ar')) return [`${stem}ó`, `${stem}aron`]
  if (infinitive.endsWith('uir')) return [`${stem}yó`, `${stem}yeron`]
  return [`${stem}ió`, `${stem}ieron`]
}

function presentOf(infinitive: string, changed: string | undefined): string[] {
  const ending = infinitive.endsWith('ar') ? 'a' : 'e'
  const singular = changed ?? infinitive.slice(0, -2) + ending
  return [singular, `${singular}n`]
}

function englishPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  return CONSONANT_Y.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

/** "rejects", "denies", "discusses". */
export function thirdPerson(base: string): string {
  if (CONSONANT_Y.test(base)) return `${base.slice(0, -1)}ies`
  return SIBILANT.test(base) ? `${base}es` : `${base}s`
}

function gerund(base: string): string {
  return base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`
}

/** Participles and doubled consonants that the rules above miss. */
function participles(base: string, pastForm: string): string[] {
  const doubled = /[^aeiou][aeiou]([lmnpt])$/.exec(base)?.[1] ?? ''
  const irregular = { chose: 'chosen', withdrew: 'withdrawn', broke: 'broken', took: 'taken' }
  const other = Object.entries(irregular).find(([past]) => past === pastForm)?.[1] ?? pastForm
  return [other, `${base}${doubled}ed`, `${base}${doubled}ing`]
}
