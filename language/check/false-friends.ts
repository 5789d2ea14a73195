import { coverageOf } from '@/language/check/coverage'
import { FALSE_FRIEND_WORDS } from '@/language/check/false-friend-words'
import { FALSE_FRIENDS, type FalseFriend } from '@/language/check/false-friends-list'
import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import { type PhraseHit, phraseTable, spanBetween } from '@/language/check/phrase-table'
import type { Finding, Span } from '@/language/types'

/** English that looks like the Spanish but says something else: a curated list, both sides needed. */
export const falseFriends: PairCheck = {
  id: 'false-friend',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    const lower = pair.target.toLowerCase()
    const listed = FALSE_FRIENDS.filter(({ opening }) => lower.includes(opening)).flatMap(
      (friend) => look(pair, friend),
    )
    const words = friendsIn(pair).flatMap((hit) => reportWord(pair, hit))
    return [...listed, ...words.filter((one) => !listed.some((other) => overlap(one, other)))]
  },
}

const friendsIn = phraseTable(FALSE_FRIEND_WORDS)
const OFTEN = /^(?:often|usually|of a)\b/

function reportWord(pair: ReadPair, { row, source, target }: PhraseHit): Finding[] {
  if (source[0] === source[1] && !belong(pair, source[0], target[0])) return []
  const spanish = spanBetween(pair.sourceWords, source)
  const english = spanBetween(pair.targetWords, target)
  return [
    report(pair, spanish, english, {
      meaning: row.meaning,
      replacement: row.replacement,
      severity: OFTEN.test(row.meaning) ? 'hint' : falseFriends.severity,
    }),
  ]
}

/** Neither word answers to another: "nombre" beside "número" leaves "number" alone. */
function belong(pair: ReadPair, spanish: number, english: number): boolean {
  const { source, target } = coverageOf(pair)
  const ours = source.find(({ word }) => word === pair.sourceWords[spanish])
  const theirs = target.find(({ word }) => word === pair.targetWords[english])
  const answer = theirs && source[theirs.answer]
  const question = ours && target[ours.answer]
  return (!answer || answer === ours) && (!question || question === theirs)
}

function overlap(one: Finding, other: Finding): boolean {
  if (!one.target || !other.target) return false
  return one.target[0] < other.target[1] && other.target[0] < one.target[1]
}

function look(pair: ReadPair, friend: FalseFriend): Finding[] {
  const target = placeOf(friend.target, pair.target)
  const source = target && placeOf(friend.source, pair.source)
  if (!source || !target) return []
  return [report(pair, source, target, friend)]
}

function report(
  pair: ReadPair,
  source: Span,
  target: Span,
  friend: Pick<FalseFriend, 'meaning' | 'replacement' | 'severity'>,
): Finding {
  const spanish = pair.source.slice(...source)
  const english = pair.target.slice(...target)
  return finding(falseFriends, {
    source,
    target,
    reason: { id: 'false-friend', spanish, gloss: friend.meaning, english },
    replacement: friend.replacement ? inCaseOf(english, friend.replacement) : null,
    severity: friend.severity,
  })
}

function placeOf(pattern: RegExp, text: string): Span | null {
  const match = pattern.exec(text)
  return match ? [match.index, match.index + match[0].length] : null
}

function inCaseOf(model: string, text: string): string {
  const isCapital = /^\p{Lu}/u.test(model)
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
