import type { Language } from '@/language/types'
import { abbreviationsOf } from './abbreviations'
import { endsSentence } from './boundary'
import {
  isLineBreak,
  isLower,
  isSpace,
  isTerminator,
  isUpper,
  isWordCharacter,
  skipSpaces,
} from './characters'
import { followsInList, type ListMarker, readListMarker } from './list-marker'
import { readStop } from './stop'

interface Scan {
  text: string
  to: number
  start: number
  isFirst: boolean
  /** The last list marker seen at the start of a sentence. */
  marker: ListMarker | null
  lineStart: number
  ends: number[]
}

/**
 * Ends (exclusive) of the sentences of `text.slice(from, to)`, white space after them not included;
 * the end of the last one is `to` at the latest. One pass; every look around is bounded.
 */
export function sentenceEnds(text: string, language: Language, from: number, to: number): number[] {
  const known = abbreviationsOf(language)
  const start = skipSpaces(text, from, to)
  const scan: Scan = { text, to, start, isFirst: true, marker: null, lineStart: start, ends: [] }
  scan.marker = readListMarker(text, start)
  let index = start
  while (index < to) {
    const code = text.charCodeAt(index)
    if (isTerminator(code)) {
      const stop = readStop(text, index, to)
      const place = { text, start: scan.start, isFirst: scan.isFirst, to, known }
      if (endsSentence(place, stop)) cut(scan, stop.end)
      index = stop.end
    } else {
      if (isSpace(code)) passSpace(scan, index)
      index++
    }
  }
  if (scan.start < to) scan.ends.push(to)
  return scan.ends
}

function cut(scan: Scan, end: number): void {
  scan.ends.push(end)
  scan.start = skipSpaces(scan.text, end, scan.to)
  scan.isFirst = false
  scan.marker = readListMarker(scan.text, scan.start) ?? scan.marker
}

/** White space ends a sentence only at a list item, a ruled line, or a line closed by a colon. */
function passSpace(scan: Scan, index: number): void {
  if (index < scan.start) return
  if (isLineBreak(scan.text.charCodeAt(index))) {
    if (isLineEnd(scan, index)) cut(scan, index)
    scan.lineStart = index + 1
    return
  }
  if (!scan.marker || isSpace(scan.text.charCodeAt(index + 1))) return
  const next = readListMarker(scan.text, index + 1)
  if (next && followsInList(scan.marker, next) && isItem(scan, index + 1 + next.length, next)) {
    cut(scan, index)
  }
}

/** After `2.` an item starts with a capital; after `2)` it need not. */
function isItem({ text }: Scan, at: number, marker: ListMarker): boolean {
  return !marker.style.endsWith('.') || !isLower(text.charAt(at))
}

function isLineEnd({ text, to, lineStart }: Scan, index: number): boolean {
  const next = skipSpaces(text, index, to)
  if (next >= to) return false
  if (isRule(text, lineStart, index) || isRule(text, next, lineEnd(text, next, to))) return true
  if (readListMarker(text, next)) return true
  return lastSign(text, lineStart, index) === ':' && !isLower(text.charAt(next))
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

function lineEnd(text: string, at: number, to: number): number {
  let end = at
  while (end < to && !isLineBreak(text.charCodeAt(end))) end++
  return end
}

function lastSign(text: string, from: number, to: number): string {
  let end = to
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  return text.charAt(end - 1)
}
