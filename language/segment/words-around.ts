import { isBullet, isCloser, isDash, isOpener, isSpace, skipSpaces } from './characters'

/** What follows a stop: the first character of the next sentence, if it is one. */
export interface Ahead {
  /** Index of the first character that is neither white space, opener nor dash. */
  at: number
  char: string
  /** The word from there, up to 24 characters, without trailing punctuation. */
  word: string
  hasOpener: boolean
  /** ¿ or ¡ stands before it. */
  opensClause: boolean
  /** A dash stands before it. */
  hasDash: boolean
  /** White space follows that dash, so it joins rather than opens. */
  isDashSpaced: boolean
}

const reach = 24
const maximumOpeners = 8

/** The word before `end`, at most 24 characters, without the quotes and brackets that open it. */
export function wordBefore(text: string, end: number, from: number): string {
  let start = end
  const limit = Math.max(from, end - reach)
  while (start > limit && !isSpace(text.charCodeAt(start - 1))) start--
  while (start < end && opensWord(text.charAt(start))) start++
  return text.slice(start, end)
}

/** The word before the one that ends at `end`; empty at the start of the sentence. */
export function secondWordBefore(text: string, end: number, from: number): string {
  let index = end
  const limit = Math.max(from, end - 2 * reach)
  while (index > limit && !isSpace(text.charCodeAt(index - 1))) index--
  while (index > limit && isSpace(text.charCodeAt(index - 1))) index--
  return index > from ? wordBefore(text, index, from) : ''
}

/** Reads what follows position `at`, passing over white space, openers and dashes. */
export function readAhead(text: string, at: number, to: number): Ahead {
  let index = skipSpaces(text, at, to)
  const ahead = { hasOpener: false, opensClause: false, hasDash: false, isDashSpaced: false }
  for (let passed = 0; passed < maximumOpeners && index < to; passed++) {
    const char = text.charAt(index)
    if (isDash(char)) {
      ahead.hasDash = true
      ahead.isDashSpaced = isSpace(text.charCodeAt(index + 1))
      index = skipSpaces(text, index + 1, to)
    } else if (isOpener(char)) {
      ahead.hasOpener = true
      ahead.opensClause ||= char === '¿' || char === '¡'
      index++
    } else break
  }
  return { ...ahead, at: index, char: characterAt(text, index, to), word: wordAt(text, index, to) }
}

/** The word that starts at `at`, at most 24 characters, closing punctuation removed. */
export function wordAt(text: string, at: number, to: number): string {
  const limit = Math.min(to, at + reach)
  let end = at
  while (end < limit && !isSpace(text.charCodeAt(end))) end++
  while (end > at && (isCloser(text.charAt(end - 1)) || ',;:'.includes(text.charAt(end - 1)))) end--
  return text.slice(at, end)
}

function opensWord(char: string): boolean {
  return isOpener(char) || isDash(char) || isBullet(char)
}

function characterAt(text: string, index: number, to: number): string {
  if (index >= to) return ''
  const code = text.codePointAt(index)
  return code === undefined ? '' : String.fromCodePoint(code)
}
