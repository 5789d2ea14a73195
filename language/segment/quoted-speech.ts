import { isSpace } from './characters'

/** The longest speech looked for, in UTF-16 code units: bounds the cost of an apostrophe. */
const longest = 400

/**
 * End (exclusive) of the speech that a single straight quotation mark or a grave accent opens at `at`,
 * or -1 when that sign opens none: it stands after white space or a bracket, before a letter, and is
 * closed by `'` at the end of a word. An apostrophe within a word closes nothing.
 */
export function endOfQuotedSpeech(text: string, at: number, to: number): number {
  if (!opens(text, at)) return -1
  const limit = Math.min(to, at + longest)
  for (let index = at + 2; index < limit; index++) {
    if (text[index] !== "'") continue
    if (opens(text, index)) return -1
    if (index + 1 >= to || !isLetter(text.charAt(index + 1))) return index + 1
  }
  return -1
}

function opens(text: string, at: number): boolean {
  const sign = text[at]
  if (sign !== "'" && sign !== '`') return false
  const before = text.charCodeAt(at - 1)
  const isAfterGap = at === 0 || isSpace(before) || text[at - 1] === '(' || text[at - 1] === '"'
  return isAfterGap && isLetter(text.charAt(at + 1))
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char)
}
