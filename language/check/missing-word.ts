import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { PURE_ADJECTIVES } from '@/language/check/pure-adjectives'
import { spanOf, type Word, wordSet } from '@/language/check/words'

/**
 * English that breaks off where a word must stand: "the of the village", "has also about",
 * "a new in". Looks at the English alone, at neighbours that no sentence has; a noun or a verb was
 * dropped there. One finding a segment: the first.
 */
export const missingWord: PairCheck = {
  id: 'missing-word',
  severity: 'warning',
  mqm: 'linguistic-conventions/grammar',
  run(pair) {
    for (let at = 0; at < pair.targetWords.length; at++) {
      const gap = nounGap(pair, at) ?? verbGap(pair, at)
      if (gap) return [report(pair, gap)]
    }
    return []
  },
}

interface Gap {
  kind: 'noun' | 'verb'
  from: number
  to: number
}

function report(pair: ReadPair, { kind, from, to }: Gap) {
  const span = spanOf(pair.targetWords.slice(from, to + 1))
  const text = span ? pair.target.slice(...span) : ''
  return finding(missingWord, {
    target: span,
    reason: { id: `missing-word.${kind}`, english: text },
  })
}

const ARTICLE = wordSet('the a an my your our their')
const AFTER_NOUN = wordSet(
  'of in on at for from with by and is are was were has have had will would can could who which that to into during between against among because',
)
/** Of those, what may not follow an article and an adjective. */
const PREPOSITION = wordSet('of in on at for from with by into during between against among')
/** "the rich and the poor of": adjectives that stand for people or things. */
const PEOPLE =
  wordSet(`poor rich young elderly wounded injured sick dead unemployed blind deaf disabled faithful
wealthy powerful vulnerable missing innocent famous brave impossible potential good bad unknown unusual official wild past living`)
/** "a total of", "a little of", "a few in", "a good at": adjectives with a life as nouns. */
const QUANTITY = wordSet('total little few minor major potential good classic official')
const STRICT = wordSet('of into during despite among between against towards toward upon amid')
const AUXILIARY = wordSet('is are was were has have had will would')

function nounGap(pair: ReadPair, at: number): Gap | null {
  const [word, next] = pair.targetWords.slice(at, at + 2)
  if (!word || isShouted(word)) return null
  if (STRICT.has(word.lower)) return strictGap(pair, at)
  if (!ARTICLE.has(word.lower) || word.text === 'A') return null
  if (word.lower !== 'a' && breaksAfter(pair, word, next)) {
    return { kind: 'noun', from: Math.max(0, at - 1), to: at }
  }
  if (!next || next.isCapital || !isClose(pair, word, next)) return null
  if (!AFTER_NOUN.has(next.lower)) return adjectiveGap(pair, at)
  return isCompound(pair, at + 1) ? null : { kind: 'noun', from: at, to: at + 1 }
}

/** "a new in" */
function adjectiveGap(pair: ReadPair, at: number): Gap | null {
  const [article, adjective, next] = pair.targetWords.slice(at, at + 3)
  if (!article || !adjective || !next || !isClose(pair, adjective, next)) return null
  const isBare = PURE_ADJECTIVES.has(adjective.lower) && !QUANTITY.has(adjective.lower)
  if (!isBare || !PREPOSITION.has(next.lower) || isCompound(pair, at + 2)) return null
  if (article.lower === 'the' && PEOPLE.has(adjective.lower)) return null
  return { kind: 'noun', from: at, to: at + 2 }
}

/** "of was": a preposition that must have a noun, before a verb. */
function strictGap(pair: ReadPair, at: number): Gap | null {
  const [word, next] = pair.targetWords.slice(at, at + 2)
  if (!word || !next || !isClose(pair, word, next) || !AUXILIARY.has(next.lower)) return null
  return { kind: 'noun', from: at, to: at + 1 }
}

/** A name such as "THE" or "AN" in a heading of capitals. */
function isShouted({ text }: Word): boolean {
  return text.length > 1 && text === text.toUpperCase()
}

/** "the on-track staff", "the in vivo test", "the above": no preposition. */
function isCompound({ target, targetWords }: ReadPair, at: number): boolean {
  const [word, next] = targetWords.slice(at, at + 2)
  if (!word) return false
  if (/^[-–‑/]/.test(target.slice(word.end, word.end + 1))) return true
  return (
    word.lower === 'in' && /^(?:vivo|vitro|situ|house|depth|game|person)$/.test(next?.lower ?? '')
  )
}

/** "the, " or "an." */
function breaksAfter({ target }: ReadPair, word: Word, next: Word | undefined): boolean {
  return /^[,;.!?](?:[\s”"’)]|$)/.test(target.slice(word.end, next?.start ?? word.end + 2))
}

function isClose({ target }: ReadPair, one: Word, other: Word): boolean {
  return /^\s+$/.test(target.slice(one.end, other.start))
}

const SUBJECT = wordSet('he she they we')
const HAVING = wordSet('has have had')
const MODAL = wordSet('will would can could should may might must')
const BETWEEN = wordSet('also not never already always still just only now soon even')
const AFTER_SUBJECT = wordSet('of the a an its their his our')
const AFTER_MODAL = wordSet('of about from into the a an its their his our')
const AFTER_HAVING = wordSet('of about for from with into at by')
const INVERTED = wordSet('nor so neither only then how what where when why as than and or but')

/** "has also about the", "he of the": a subject or an auxiliary that gets no verb. */
function verbGap(pair: ReadPair, at: number): Gap | null {
  const words = pair.targetWords
  const word = words[at]
  if (!word || word.isCapital) return null
  let to = at + 1
  while (to < at + 4 && BETWEEN.has(words[to]?.lower ?? '')) to++
  const next = words[to]
  const last = words[to - 1]
  if (!next || !last || !isClose(pair, last, next) || next.isCapital) return null
  if (!lacksVerb(words, at, to) || isQuestion(pair, word)) return null
  return { kind: 'verb', from: at, to }
}

function lacksVerb(words: Word[], at: number, to: number): boolean {
  const word = words[at]?.lower ?? ''
  const next = words[to]?.lower ?? ''
  if (SUBJECT.has(word)) return to === at + 1 && AFTER_SUBJECT.has(next)
  if (MODAL.has(word)) return AFTER_MODAL.has(next) && !INVERTED.has(words[at - 1]?.lower ?? 'nor')
  const after = words[to + 1]?.lower ?? ''
  return HAVING.has(word) && to > at + 1 && AFTER_HAVING.has(next) && !/^(?:all|least)$/.test(after)
}

function isQuestion({ target }: ReadPair, word: Word): boolean {
  const end = target.slice(word.end).search(/[.!?]/)
  return end >= 0 && target[word.end + end] === '?'
}
