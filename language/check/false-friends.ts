import { FALSE_FRIENDS, type FalseFriend } from '@/language/check/false-friends-list'
import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import type { Finding, Span } from '@/language/types'

/** English that looks like the Spanish but says something else: a curated list, both sides needed. */
export const falseFriends: PairCheck = {
  id: 'false-friend',
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  run(pair) {
    return FALSE_FRIENDS.flatMap((friend) => look(pair, friend))
  },
}

function look(pair: ReadPair, friend: FalseFriend): Finding[] {
  const target = placeOf(friend.target, pair.target)
  const source = target && placeOf(friend.source, pair.source)
  if (!source || !target) return []
  const spanish = pair.source.slice(...source)
  const english = pair.target.slice(...target)
  return [
    finding(falseFriends, {
      source,
      target,
      message: `“${spanish}” here means ${friend.meaning}; the English has “${english}”.`,
      replacement: friend.replacement ? inCaseOf(english, friend.replacement) : null,
      severity: friend.severity,
    }),
  ]
}

function placeOf(pattern: RegExp, text: string): Span | null {
  const match = pattern.exec(text)
  return match ? [match.index, match.index + match[0].length] : null
}

function inCaseOf(model: string, text: string): string {
  const isCapital = /^\p{Lu}/u.test(model)
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
