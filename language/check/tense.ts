import { coverageOf } from '@/language/check/coverage'
import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { spanOf, type Word, wordSet } from '@/language/check/words'
import { lookUp } from '@/language/lexicon/lexicon'
import type { Tense } from '@/language/reason/reason'

/**
 * The tense of a verb that says something else: a Spanish past ("anunció") given as a future or a
 * present, a future ("anunciará") given as a past. Only verbs whose English is certain by the
 * lexicon, and whose Spanish form has one reading. Headlines use the present for the past in both
 * languages and are passed over; so is the present of the Spanish, which may tell of the past.
 */
export const tense: PairCheck = {
  id: 'tense',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    if (pair.kind === 'title' || pair.kind === 'heading' || pair.kind === 'caption') return []
    const { source, target } = coverageOf(pair)
    return source.flatMap(({ word, answer }) => {
      const english = target[answer]?.word
      const spanishTense = english && spanishTenseOf(pair, word)
      const englishTense = spanishTense && englishTenseOf(pair, english)
      if (!englishTense || agree(spanishTense, englishTense)) return []
      return [
        finding(tense, {
          source: spanOf([word]),
          target: spanOf([english]),
          severity: spanishTense === 'present' || englishTense === 'present' ? 'hint' : 'warning',
          reason: {
            id: 'tense',
            spanish: word.text,
            spanishTense,
            english: english.text,
            englishTense,
          },
        }),
      ]
    })
  },
}

/** A future may be "is to" or "plans to", a present may tell of the past. */
function agree(spanish: Tense, english: Tense): boolean {
  if (spanish === 'future') return english !== 'past'
  return spanish === english || (spanish === 'present' && english === 'past')
}

const PRETERITE = /(?:[^aeiou]ó|ió|yó|aron|ieron|yeron|jeron)$/
const STRONG_PRETERITE =
  wordSet(`dijo hizo quiso vino trajo condujo produjo redujo tradujo introdujo propuso impuso expuso dispuso opuso
supuso compuso mantuvo obtuvo detuvo sostuvo contuvo retuvo intervino previno convino provino anduvo supo`)
const FUTURE = /(?:ará|erá|irá|arán|erán|irán|drá|drán|dirá|dirán)$/
/** Nouns and other words that look like such forms. */
const NO_VERB = wordSet(
  'varón barón policía compañía economía mayoría energía todavía están será serán estará estarán habrá habrán irán',
)

function spanishTenseOf({ sourceWords }: ReadPair, word: Word): Tense | null {
  const { lower } = word
  if (NO_VERB.has(lower) || lookUp(lower).verbs.length === 0) return null
  if (FUTURE.test(lower)) return 'future'
  const before = sourceWords[sourceWords.indexOf(word) - 1]?.lower ?? ''
  if (/^(?:ha|han|había|habían)$/.test(before)) return PARTICIPLE.test(lower) ? 'past' : null
  if (/^(?:el|la|los|las|un|una|de|del|al|su|sus|en|con|por)$/.test(before)) return null
  if (PRETERITE.test(lower) || STRONG_PRETERITE.has(lower)) return 'past'
  if (IMPERFECT.test(lower)) return 'past'
  return !OTHER_MOOD.test(lower) && isPresent(lower) ? 'present' : null
}

/** The conditional and the past subjunctive. */
const OTHER_MOOD = /(?:rían?|[aei]ran?|[aei]sen?)$/

/** The indicative: the subjunctive ("que gane") may well be a future in English. */
function isPresent(lower: string): boolean {
  return lookUp(lower).verbs.every((infinitive) =>
    (infinitive.endsWith('ar') ? /an?$/ : /en?$/).test(lower),
  )
}

const PARTICIPLE = /(?:[aií]do|cho|to)$/
/** Not the conditional, "-ría". */
const IMPERFECT = /(?:[^aeiou]aban?|(?<![r])ían?)$/

const FUTURE_WORD = wordSet("will won't shall")
const SKIPPED = wordSet(
  'not also never soon now only be have already again then both and it they he she',
)

/** Only forms that can be nothing else: "will announce", "announced", "announces". */
function englishTenseOf({ targetWords }: ReadPair, word: Word): Tense | null {
  const at = targetWords.indexOf(word)
  const before = auxiliaryBefore(targetWords, at)
  if (FUTURE_WORD.has(before)) return 'future'
  if (/^\p{L}{2,}ed$/u.test(word.lower) || PAST.has(word.lower)) {
    return /^(?:would|be|being|to|is|are|get|a|an|the)$/.test(before) ? null : 'past'
  }
  if (!/^\p{L}{2,}[^s]s$/u.test(word.lower) || word.isCapital) return null
  return SUBJECT.test(targetWords[at - 1]?.lower ?? '') ? 'present' : null
}

/** What may stand before a verb in "-s" and not before a plural noun. */
const SUBJECT = /^(?:he|she|it|who|which|that|also|now|\p{L}+(?:tion|ment|ship|ity|ism))$/u

const PAST =
  wordSet(`said told made took gave went came knew thought saw found left felt brought began kept held wrote stood heard met ran
paid spoke led grew lost fell sent built drew broke spent rose drove bought wore chose sought threw caught dealt won fought taught ate sold flew forgot shot struck became
hid shook stole bore fled swore sank withdrew underwent undertook overcame foresaw arose`)

function auxiliaryBefore(words: readonly Word[], at: number): string {
  let place = at - 1
  while (place >= 0 && place > at - 5 && isSkipped(words[place])) place--
  return words[place]?.lower ?? ''
}

function isSkipped(word: Word | undefined): boolean {
  return word !== undefined && (SKIPPED.has(word.lower) || word.lower.endsWith('ly'))
}
