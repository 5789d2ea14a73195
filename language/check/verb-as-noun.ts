import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { thirdPerson, VERB_NOUNS, type VerbNoun } from '@/language/check/verb-nouns'
import { spanOf, type Word, withoutAccents, wordSet } from '@/language/check/words'
import type { Finding } from '@/language/types'

/**
 * A Spanish finite verb that became an English noun: "El régimen rechazó … las acusaciones" →
 * "The regime rejection … the accusations". Fires when the noun stands where the verb must be
 * (after a subject, before an object) and no form of that verb is in the English.
 */
export const verbAsNoun: PairCheck = {
  id: 'verb-as-noun',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    const english = new Set(pair.targetWords.map((word) => word.lower))
    return firstPerTarget(
      finiteVerbs(pair).flatMap(({ verb, senses }) =>
        senses.flatMap((sense) => {
          if (!english.has(sense.entry.noun) || hasVerb(sense.entry, english)) return []
          const noun = pair.targetWords.find((word, at) =>
            isNounForVerb(pair, word, at, sense.entry),
          )
          return noun ? [report(pair, verb, noun, sense)] : []
        }),
      ),
    )
  },
}

/** Verbs of the table in the Spanish, the first of each form, without those that may be nouns. */
function finiteVerbs(pair: ReadPair): { verb: Word; senses: Sense[] }[] {
  const found = new Map<string, { verb: Word; senses: Sense[] }>()
  pair.sourceWords.forEach((verb, at) => {
    const senses = SENSES.get(verb.lower)
    if (!senses || found.has(verb.lower)) return
    if (isVerb(pair, at) && !hasSpanishNoun(pair, at)) found.set(verb.lower, { verb, senses })
  })
  return [...found.values()]
}

interface Sense {
  entry: VerbNoun
  isPast: boolean
}

const SENSES = new Map<string, Sense[]>()
for (const entry of VERB_NOUNS) {
  for (const form of entry.past) add(form, { entry, isPast: true })
  for (const form of entry.present) add(form, { entry, isPast: false })
}

function add(form: string, sense: Sense): void {
  const known = SENSES.get(form)
  if (known) known.push(sense)
  else SENSES.set(form, [sense])
}

function hasVerb(entry: VerbNoun, english: ReadonlySet<string>): boolean {
  for (const form of entry.forms) if (english.has(form)) return true
  return false
}

const NOMINAL = wordSet('el la los las un una de del al a su sus este esta ese esa por con para en')

/** No article or preposition before it: "la compra" and "de marcha" are nouns. */
function isVerb({ sourceWords }: ReadPair, at: number): boolean {
  return !NOMINAL.has(sourceWords[at - 1]?.lower ?? '')
}

/** The noun itself is in the Spanish too ("decidió … la decisión"): then it belongs in the English. */
function hasSpanishNoun({ sourceWords }: ReadPair, at: number): boolean {
  const verb = withoutAccents(sourceWords[at]?.lower ?? '')
  const stem = verb.slice(0, verb.length > 7 ? 5 : 4)
  return sourceWords.some(
    (word, place) => place !== at && withoutAccents(word.lower).startsWith(stem),
  )
}

const BEFORE_NOUN =
  wordSet(`the a an this that these those his her its their our my your no any some each every
of in on at by for from with without into about against after before during despite under over between to as
and or but nor than new first second last next own other such more most less public official final formal
is are was were be been being has have had will would can could may might must should do does did not who which
make makes made take takes took give gives gave reach reached issue issued expressed express send sent`)
const AFTER_VERB =
  wordSet(`the a an this that these those his her its their him them it us all any some every
what how why whether yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday recently again`)

/** Subject before, object or time after, nothing between: no English noun stands so. */
function isNounForVerb(pair: ReadPair, word: Word, at: number, entry: VerbNoun): boolean {
  if (word.lower !== entry.noun) return false
  const before = pair.targetWords[at - 1]
  const after = pair.targetWords[at + 1]
  if (!before || !after) return false
  if (!isClose(pair.target, before, word) || !isClose(pair.target, word, after)) return false
  if (AUXILIARY.test(before.lower) && PREPOSITION.test(after.lower)) return true
  if (BEFORE_NOUN.has(before.lower) || /(?:'s|s'|ly)$/.test(before.lower)) return false
  if (AFTER_VERB.has(after.lower) || after.isCapital) return true
  return after.lower === 'of' && isVerbless(pair.targetWords)
}

/** "The rocket was development at …": the noun for the participle. */
const AUXILIARY = /^(?:was|were|been)$/
const PREPOSITION = /^(?:by|in|at|on|from|to|for)$/
const FINITE =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|said|says|went|came|took|gave|made|found|told|left|held|kept|met|won|lost|led|began|ran|fell|rose|grew|knew|saw|heard|sent|spent|built|brought|bought|thought|put|cut|set|\w+n't|\w{2,}ed|\w+'(?:re|ve|ll|d))$/

/** "The regime rejection of the plan." says nothing at all: no word in it can be its verb. */
function isVerbless(words: Word[]): boolean {
  return !words.some(
    (word) => FINITE.test(word.lower) || (!word.isCapital && THIRD.test(word.lower)),
  )
}

/** A plural noun or a verb in the third person: taken for the verb, to be on the safe side. */
const THIRD = /^\w{2,}[^su]s$/

function isClose(text: string, one: Word, other: Word): boolean {
  return text.slice(one.end, other.start).trim() === ''
}

function report(pair: ReadPair, verb: Word, noun: Word, sense: Sense): Finding {
  const { entry, isPast } = sense
  const isPlural = /n$/.test(verb.lower)
  const present = isPlural ? entry.base : thirdPerson(entry.base)
  return finding(verbAsNoun, {
    source: spanOf([verb]),
    target: spanOf([noun]),
    message: `“${verb.text}” is a verb, but the English has the noun “${noun.text}”.`,
    replacement: isPast ? entry.pastForm : present,
    severity: pair.kind === 'title' || pair.kind === 'heading' ? 'hint' : verbAsNoun.severity,
  })
}

function firstPerTarget(found: Finding[]): Finding[] {
  const seen = new Set<number>()
  return found.filter(({ target }) => {
    const start = target?.[0] ?? -1
    if (seen.has(start)) return false
    seen.add(start)
    return true
  })
}
