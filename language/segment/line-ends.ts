import {
  isLineBreak,
  isLower,
  isSpace,
  isTerminator,
  isUpper,
  isWordCharacter,
  skipSpaces,
} from './characters'
import { readListMarker } from './list-marker'

/** Where a line break is looked at: the line before it, and the sentence it stands in. */
export interface LineEnd {
  text: string
  to: number
  /** Start of the line that the break ends. */
  lineStart: number
  /** Index of the break. */
  at: number
  /** The sentence so far is a list item of few words. */
  isShortItem: boolean
  /** Every line of the block stands for itself. */
  isLineList: boolean
}

/**
 * Whether a line break inside a block ends a sentence. Copied text breaks lines anywhere, so a break
 * is white space unless the lines themselves say otherwise: a ruled line, a list item, a line closed
 * by a colon, an indented or a capitalised line under a heading or a short item.
 */
export function endsLine(line: LineEnd): boolean {
  const { text, to, lineStart, at } = line
  const next = skipSpaces(text, at, to)
  if (next >= to) return false
  if (line.isLineList) return true
  if (isRule(text, lineStart, at) || isRule(text, next, endOfLine(text, next, to))) return true
  if (readListMarker(text, next)) return true
  if (isLower(text.charAt(next))) return false
  if (lastSign(text, lineStart, at) === ':') return true
  if (text[next - 1] === '\t') return true
  return line.isShortItem || isHeading(text.slice(lineStart, at))
}

/** Most lines of a list of labels are words of four letters or more on average. */
const averageLabel = 4
const longestLabel = 40

/**
 * Whether a block is a list of labels, one a line: three short lines or more, none with the sign of a
 * sentence or of a sentence going on.
 */
export function isLineList(text: string, from: number, to: number): boolean {
  let lines = 0
  let letters = 0
  let start = from
  while (start < to) {
    const end = endOfLine(text, start, to)
    if (end - start > longestLabel) return false
    for (let index = start; index < end; index++) {
      if (isTerminator(text.charCodeAt(index)) || ';:'.includes(text.charAt(index))) return false
      if (isWordCharacter(text.charAt(index))) letters++
    }
    if (',-–—'.includes(lastSign(text, start, end))) return false
    lines++
    start = skipSpaces(text, end, to)
  }
  return lines >= 3 && letters >= lines * averageLabel
}

/** `Putter King Trophy`, `(Picture Coming Soon)`: two words or more, the longer ones with capitals. */
function isHeading(line: string): boolean {
  if (line.length > 80 || /[.!?…,;]\s*$/.test(line)) return false
  const words = line.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  return long.length >= 2 && long.every((word) => isUpper(word.charAt(0)))
}

/** A line without letter or digit, of three signs or more, separates: `____`, `* * *`. */
function isRule(text: string, from: number, to: number): boolean {
  let signs = 0
  for (let index = from; index < to; index++) {
    if (isWordCharacter(text.charAt(index)) || isUpper(text.charAt(index))) return false
    if (!isSpace(text.charCodeAt(index))) signs++
  }
  return signs >= 3
}

function endOfLine(text: string, at: number, to: number): number {
  let end = at
  while (end < to && !isLineBreak(text.charCodeAt(end))) end++
  return end
}

function lastSign(text: string, from: number, to: number): string {
  let end = to
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  return text.charAt(end - 1)
}
