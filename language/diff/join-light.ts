import type { Token } from '@/language/diff/tokens'
import type { Hunk } from '@/language/types'

/**
 * Equal white space with a light change on one side and any change on the other is confetti: it
 * becomes part of the light change, which still differs in nothing but style. Where `idle` is
 * given (the tokens of `to`), so does an equal run of at most two function words or marks. Hunks
 * keep covering both texts.
 */
export function joinLight(hunks: Hunk[], to: string, idle: Token[] = []): Hunk[] {
  const joined: Hunk[] = []
  const cursor = { tokens: idle, at: 0 }
  for (let at = 0; at < hunks.length; at++) {
    const hunk = hunks[at] as Hunk
    const last = joined.at(-1)
    const isBetween = last !== undefined && hunk.kind === 'equal' && at + 1 < hunks.length
    if (isBetween && (last.kind === 'light' || hunks[at + 1]?.kind === 'light')) {
      if (isBlank(to, hunk) || isIdle(cursor, hunk)) hunk.kind = 'light'
    }
    if (last?.kind === 'light' && hunk.kind === 'light') {
      last.from = [last.from[0], hunk.from[1]]
      last.to = [last.to[0], hunk.to[1]]
    } else joined.push(hunk)
  }
  return joined
}

const LONGEST_BLANK = 4
const MOST_TOKENS = 2

function isBlank(text: string, { to: [start, end] }: Hunk): boolean {
  return end - start <= LONGEST_BLANK && text.slice(start, end).trim() === ''
}

/** Only ever looks ahead: hunks come in order. */
function isIdle(cursor: { tokens: Token[]; at: number }, { to: [start, end] }: Hunk): boolean {
  const { tokens } = cursor
  while ((tokens[cursor.at]?.start ?? end) < start) cursor.at++
  for (let count = 0; count <= MOST_TOKENS; count++) {
    const token = tokens[cursor.at + count]
    if (!token || token.start >= end) return count > 0
    if (token.weight >= 1) return false
  }
  return false
}
