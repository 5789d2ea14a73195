import { isCloser, isSpace, isTerminator } from './characters'

/** A run of stops with the quotes and brackets that close over it, e.g. `?».` */
export interface Stop {
  /** Index of the first stop of the run. */
  first: number
  /** Index of the last stop of the run. */
  last: number
  /** End of the run, its closing quotes and brackets included. */
  end: number
  /** Whether a quotation mark closes after the last stop. */
  isQuoteClosed: boolean
  /** Whether a bracket closes after the last stop. */
  isBracketClosed: boolean
  /** Number of stops in the run. */
  count: number
}

const quotes = '"\'”’»›'

/**
 * The run of stops that starts at `at`; spaced ellipses (`. . .`) are one run. Reads each unit once.
 */
export function readStop(text: string, at: number, to: number): Stop {
  const stop = { first: at, last: at, end: at, count: 0 }
  let index = at
  let isQuoteClosed = false
  let isBracketClosed = false
  while (index < to) {
    const char = text.charAt(index)
    if (isTerminator(text.charCodeAt(index))) {
      stop.last = index
      stop.count++
      isQuoteClosed = false
      isBracketClosed = false
      index += isSpacedDot(text, index, to) ? 2 : 1
    } else if (isCloser(char)) {
      isQuoteClosed ||= quotes.includes(char)
      isBracketClosed ||= char === ')' || char === ']'
      index++
    } else break
    stop.end = index
  }
  return { ...stop, isQuoteClosed, isBracketClosed }
}

/** `. .` continues an ellipsis; `. .5` begins a number and `. ...` a sentence. */
function isSpacedDot(text: string, index: number, to: number): boolean {
  if (text[index] !== '.' || text[index + 1] !== ' ' || text[index + 2] !== '.') return false
  if (index + 3 >= to) return true
  const after = text.charCodeAt(index + 3)
  return isSpace(after) || isCloser(text.charAt(index + 3))
}
