import { VERB_NOUN_LIST } from '@/language/check/verb-noun-list'
import { fold } from '@/language/lexicon/fold'

/** A Spanish verb, the English verb for it and the noun a machine may wrongly put there. */
export interface VerbNoun {
  /** Without accents, as the lexicon gives it. */
  infinitive: string
  /** Its present looks like a noun ("condena"): no proof of a verb. */
  hasNounLike: boolean
  /** English base, past, participle and other forms: any of them makes the sentence whole. */
  base: string
  pastForm: string
  participle: string
  forms: ReadonlySet<string>
  noun: string
}

const SIBILANT = /(?:s|x|z|ch|sh)$/
const CONSONANT_Y = /[^aeiou]y$/

let table: Map<string, VerbNoun[]> | null = null

/** The verbs of the table by infinitive; read on the first call. */
export function verbNounsOf(infinitive: string): readonly VerbNoun[] {
  if (!table) {
    table = new Map()
    for (const line of VERB_NOUN_LIST.split('\n')) {
      const entry = readLine(line)
      const known = table.get(entry.infinitive)
      if (known) known.push(entry)
      else table.set(entry.infinitive, [entry])
    }
  }
  return table.get(infinitive) ?? []
}

function readLine(line: string): VerbNoun {
  const [spanish = '', english = '', noun = ''] = line.split(' ')
  const [infinitive = ''] = spanish.replace('-', '').split('/')
  const [base = '', irregular] = english.split('/')
  const pastForm = irregular ?? englishPast(base)
  const participle = PARTICIPLES[pastForm] ?? pastForm
  const forms = [base, thirdPerson(base), pastForm, participle, gerund(base), ...doubled(base)]
  return {
    infinitive: fold(infinitive),
    hasNounLike: spanish.startsWith('-'),
    base,
    pastForm,
    participle,
    forms: new Set(forms.filter((form) => form !== noun)),
    noun,
  }
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

const PARTICIPLES: Record<string, string> = {
  chose: 'chosen',
  withdrew: 'withdrawn',
  broke: 'broken',
  took: 'taken',
  began: 'begun',
  grew: 'grown',
  overcame: 'overcome',
  foresaw: 'foreseen',
}

/** Doubled consonants that the rules above miss. */
function doubled(base: string): string[] {
  const last = /[^aeiou][aeiou]([lmnpt])$/.exec(base)?.[1] ?? ''
  return [`${base}${last}ed`, `${base}${last}ing`]
}
