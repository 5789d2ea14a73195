import { plainText } from '../match/plain-text'
import { segment } from '../segment/segment'
import { matchTexts } from './match-texts'

/** What becomes of a sentence of a block, in the order of the new text. */
export type RenewedSentence =
  | { change: 'same' | 'changed'; before: number; text: string }
  | { change: 'added'; text: string }
  | { change: 'gone'; before: number }

/** Sentences that one older segment may span. */
const MOST_JOINED = 8

/**
 * A block's segments beside its new Spanish: which sentences stay, are reworded, came or went. Segments
 * that hold several sentences are found again where these still stand together. One sentence for one is
 * that one reworded, whatever it says.
 */
export function renewBlock(before: readonly string[], text: string): RenewedSentence[] {
  if (plainText(before.join(' ')) === plainText(text)) {
    return before.map((own, nth) => ({ change: 'same', before: nth, text: own }))
  }
  const now = joinedAs(
    before,
    segment(text, 'es').map((found) => found.text),
  )
  const [only, ...others] = now
  if (before.length === 1 && only !== undefined && others.length === 0) {
    return [{ change: 'changed', before: 0, text: only }]
  }
  return matchTexts(before, now).map((pair): RenewedSentence => {
    const came = pair.now === null ? null : (now[pair.now] ?? '')
    if (came === null) return { change: 'gone', before: pair.before ?? 0 }
    if (pair.before === null) return { change: 'added', text: came }
    const isSame = plainText(before[pair.before] ?? '') === plainText(came)
    return { change: isSame ? 'same' : 'changed', before: pair.before, text: came }
  })
}

/** New sentences, with those put together that one older segment holds. */
function joinedAs(before: readonly string[], sentences: readonly string[]): string[] {
  const known = new Set(before.map(plainText))
  const joined: string[] = []
  for (let at = 0; at < sentences.length; ) {
    const longest = Math.min(MOST_JOINED, sentences.length - at)
    let taken = 1
    for (let count = longest; count > 1; count--) {
      if (!known.has(plainText(sentences.slice(at, at + count).join(' ')))) continue
      taken = count
      break
    }
    joined.push(sentences.slice(at, at + taken).join(' '))
    at += taken
  }
  return joined
}
