import { doubleQuoteAt, singleQuoteAt } from './curl-quotes'
import { protectedSpans } from './protected-spans'

/** What takes the place of a character just typed and of `remove` code units before it. */
export interface TypedMark {
  remove: number
  insert: string
}

/**
 * What a printer would set for `typed` after `before` and ahead of `after`: a curly quote, – for the
 * second hyphen, — for the third, … for the third dot. Null where the character stays as it is: in
 * addresses, after a number that may be feet or inches, and for every other character. Pure.
 */
export function asTyped(before: string, typed: string, after: string): TypedMark | null {
  const near = before.slice(-MOST)
  if (isInAddress(near)) return null
  switch (typed) {
    case '"':
    case "'": {
      const set = quoteAfter(near, typed, after)
      return set === typed ? null : { remove: 0, insert: set }
    }
    case '-':
      if (/(?<![-–—])-$/u.test(near)) return { remove: 1, insert: '–' }
      return near.endsWith('–') ? { remove: 1, insert: '—' } : null
    case '.':
      return /(?<!\.)\.\.$/u.test(near) ? { remove: 2, insert: '…' } : null
    default:
      return null
  }
}

/** Marks further back than this do not matter to the one typed. */
const MOST = 1_000

/** What will be typed behind it is not known yet: after a space a quote opens, and a word follows. */
function quoteAfter(before: string, typed: '"' | "'", after: string): string {
  const isOpening = /(?:^|\s)$/u.test(before) && !/^\S/u.test(after)
  const text = before + typed + (isOpening ? 'x' : after)
  return typed === '"' ? doubleQuoteAt(text, before.length) : singleQuoteAt(text, before.length)
}

function isInAddress(before: string): boolean {
  const last = protectedSpans(before).at(-1)
  const isCode = (before.match(/`/g)?.length ?? 0) % 2 === 1
  return isCode || (last !== undefined && last[1] === before.length)
}
