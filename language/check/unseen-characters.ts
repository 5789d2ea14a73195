import { finding, type PairCheck } from '@/language/check/pair-check'
import type { ReasonOf } from '@/language/reason/reason'
import type { Finding, Span } from '@/language/types'

/**
 * Characters nobody sees, brought along by a paste: marks that turn the direction of the writing (Unicode
 * Bidi_Control, UAX #9) where no script runs from right to left, and zero-width characters or soft hyphens,
 * which keep a word from being found. Joiners are let pass in pictures and in scripts that need them.
 */
export const unseenCharacter: PairCheck = {
  id: 'unseen-character',
  severity: 'hint',
  mqm: 'linguistic-conventions/character-encoding',
  run({ target }) {
    const found: Finding[] = []
    const hasRightToLeft = RIGHT_TO_LEFT.test(target)
    let end = 0
    for (const { index, 0: mark } of target.matchAll(UNSEEN)) {
      if (found.length === MOST) break
      const turns = TURNS.test(mark)
      if (index < end || (turns && hasRightToLeft)) continue
      const span = wordAround(target, index)
      end = span[1]
      found.push(foundIn(target.slice(...span), span, turns))
    }
    return found
  },
}

/** Joiners (U+200C, U+200D) are unseen only between Latin letters. */
const UNSEEN =
  /[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]|(?<=\p{Script=Latin})[\u200c\u200d](?=\p{Script=Latin})/gu

const TURNS = /\p{Bidi_Control}/u

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

const MOST = 20

/** Longer runs without white space are no words; a look at each costs a walk through the text. */
const REACH = 40

const SPACE = /[ \u00a0\t\n\0]/

/** The characters up to the next white space on either side, so that there is something to see and replace. */
function wordAround(text: string, at: number): Span {
  let start = at
  let end = at + 1
  while (start > 0 && at - start < REACH && !SPACE.test(text.charAt(start - 1))) start--
  while (end < text.length && end - at < REACH && !SPACE.test(text.charAt(end))) end++
  return [start, end]
}

function foundIn(word: string, target: Span, turns: boolean): Finding {
  const english = word.replace(UNSEEN, '')
  const id: ReasonOf<'unseen-character'> = turns
    ? 'unseen-character.direction'
    : 'unseen-character.hidden'
  return finding(unseenCharacter, {
    target,
    severity: turns ? 'warning' : 'hint',
    reason: { id, english },
    replacement: english,
  })
}
