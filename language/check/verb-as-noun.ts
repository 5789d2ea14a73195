import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { thirdPerson, type VerbNoun, verbNounsOf } from '@/language/check/verb-nouns'
import { spanOf, type Word, withoutAccents, wordSet } from '@/language/check/words'
import { lookUp } from '@/language/lexicon/lexicon'
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
      finiteVerbs(pair, english).flatMap((verb) =>
        verb.entries.flatMap((entry) => {
          const at = pair.targetWords.findIndex((_, place) => isNounForVerb(pair, place, entry))
          return at < 0 ? [] : [report(pair, verb, at, entry)]
        }),
      ),
    )
  },
}

interface Verb {
  word: Word
  form: Form
  entries: VerbNoun[]
}

type Form = 'past' | 'future' | 'present' | 'participle'

/** Verbs of the table whose noun is in the English and whose verb is not, the first of each form. */
function finiteVerbs(pair: ReadPair, english: ReadonlySet<string>): Verb[] {
  const found = new Map<string, Verb>()
  pair.sourceWords.forEach((word, at) => {
    if (found.has(word.lower) || NOMINAL.has(pair.sourceWords[at - 1]?.lower ?? '')) return
    const senses = lookUp(word.lower).verbs.flatMap(verbNounsOf)
    const likely = senses.filter((entry) => english.has(entry.noun) && !hasVerb(entry, english))
    if (likely.length === 0) return
    const form = formOf(pair.sourceWords, at)
    if (!form || hasSpanishNoun(pair, at)) return
    const entries = likely.filter((entry) => form !== 'present' || !entry.hasNounLike)
    if (entries.length > 0) found.set(word.lower, { word, form, entries })
  })
  return [...found.values()]
}

/** An article or a preposition before it makes a noun of it: "la compra", "de marcha". */
const NOMINAL = wordSet('el la los las un una de del al a su sus este esta ese esa por con para en')
const AUXILIARY_ES = wordSet(
  `ha han he hemos haya hayan había habían habrá habrán habría hubo fue fueron es son será serán sido era eran`,
)

/** Null for infinitives, gerunds and participles that may be adjectives. */
function formOf(words: readonly Word[], at: number): Form | null {
  const lower = words[at]?.lower ?? ''
  if (/(?:[aei]r|ndo)(?:se|l[aeo]s?|me|nos)?$/.test(lower)) return null
  if (/(?:[ai]d[ao]s?|[aei]ído|cho|to)$/.test(lower)) {
    const before = [words[at - 1], words[at - 2]].some((word) =>
      AUXILIARY_ES.has(word?.lower ?? ''),
    )
    return before ? 'participle' : null
  }
  if (/(?:ará|erá|irá|arán|erán|irán|drá|drán)$/.test(lower)) return 'future'
  if (/(?:ó|ió|aron|ieron|yeron|jeron|aban?|ían?|jo|uvo|uso)$/.test(lower)) return 'past'
  return /(?:an?|en?)$/.test(lower) ? 'present' : null
}

/** The noun itself is in the Spanish too ("decidió … la decisión"): then it belongs in the English. */
function hasSpanishNoun({ sourceWords }: ReadPair, at: number): boolean {
  const verb = withoutAccents(sourceWords[at]?.lower ?? '')
  const stem = verb.slice(0, verb.length > 7 ? 5 : 4)
  return sourceWords.some(
    (word, place) => place !== at && withoutAccents(word.lower).startsWith(stem),
  )
}

function hasVerb(entry: VerbNoun, english: ReadonlySet<string>): boolean {
  for (const form of entry.forms) if (english.has(form)) return true
  return false
}

const BEFORE_NOUN =
  wordSet(`the a an this that these those his her its their our his my your no any some each every
of in on at by for from with without into about against after before during despite under over between to as
and or but nor than new first second last next own other such more most less public official final formal
is are was were be been being who which do does did not
make makes made take takes took give gives gave reach reached issue issued expressed express send sent`)
const AFTER_VERB =
  wordSet(`the a an this that these those his her its their him them it us all any some every
what how why whether yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday recently again
having being two three four five six seven eight nine ten hundreds thousands dozens`)
/** Before an object of its own, so only where the sentence has no verb. */
const AFTER_PREPOSITION = wordSet('of with about on against to from for in at')
const MODAL = wordSet(
  `will would can could may might must should won't wouldn't can't couldn't doesn't didn't don't`,
)

/** Subject before, object or time after, nothing between: no English noun stands so. */
function isNounForVerb(pair: ReadPair, at: number, entry: VerbNoun): boolean {
  const [word, after] = pair.targetWords.slice(at, at + 2)
  const before = pair.targetWords[at - 1]
  if (!word || word.lower !== entry.noun || !before || !after) return false
  if (!isClose(pair.target, before, word) || !isClose(pair.target, word, after)) return false
  if (AUXILIARY.test(before.lower) && PREPOSITION.test(after.lower)) return true
  if (isAfterModal(pair.targetWords, at)) return true
  if (BEFORE_NOUN.has(before.lower) || /(?:'s|s'|ly)$/.test(before.lower)) {
    return before.lower === 'yesterday'
  }
  if (AFTER_VERB.has(after.lower) || after.isCapital || /^\d/.test(after.text)) return true
  const isObject = AFTER_PREPOSITION.has(after.lower) || THIRD.test(after.lower)
  return isObject && isVerbless(pair.targetWords, at)
}

/** "will rejection", "did not participation". */
function isAfterModal(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  return MODAL.has(before === 'not' ? (words[at - 2]?.lower ?? '') : before)
}

/** "The rocket was development at …": the noun for the participle. */
const AUXILIARY = /^(?:was|were|been)$/
const PREPOSITION = /^(?:by|in|at|on|from|to|for)$/
const FINITE =
  /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|said|says|went|came|took|gave|made|found|told|left|held|kept|met|won|lost|led|began|ran|fell|rose|grew|knew|saw|heard|sent|spent|built|brought|bought|thought|put|cut|set|\w+n't|\w{2,}ed|\w+'(?:re|ve|ll|d))$/

/** "The regime rejection of the plan." says nothing at all: no word in it can be its verb. */
function isVerbless(words: readonly Word[], noun: number): boolean {
  return !words.some(
    (word, at) =>
      FINITE.test(word.lower) ||
      (Math.abs(at - noun) > 1 && !word.isCapital && THIRD.test(word.lower)),
  )
}

/** A plural noun or a verb in the third person: taken for the verb, to be on the safe side. */
const THIRD = /^\w{2,}[^su]s$/

function isClose(text: string, one: Word, other: Word): boolean {
  return text.slice(one.end, other.start).trim() === ''
}

function report(pair: ReadPair, verb: Verb, at: number, entry: VerbNoun): Finding {
  const noun = pair.targetWords.slice(at, at + 1)
  const text = noun[0]?.text ?? ''
  return finding(verbAsNoun, {
    source: spanOf([verb.word]),
    target: spanOf(noun),
    reason: { id: 'verb-as-noun', spanish: verb.word.text, english: text },
    replacement: englishForm(pair, verb, at, entry),
    severity: pair.kind === 'title' || pair.kind === 'heading' ? 'hint' : verbAsNoun.severity,
  })
}

/** What the words before leave open: "will reject", "had rejected", "rejected", "rejects". */
function englishForm({ targetWords }: ReadPair, verb: Verb, at: number, entry: VerbNoun): string {
  const before = targetWords[at - 1]?.lower ?? ''
  if (isAfterModal(targetWords, at)) return entry.base
  if (/^(?:has|have|had|was|were|been)$/.test(before)) return entry.participle
  if (verb.form === 'future') return `will ${entry.base}`
  if (verb.form !== 'present') return entry.pastForm
  return /n$/.test(verb.word.lower) ? entry.base : thirdPerson(entry.base)
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
