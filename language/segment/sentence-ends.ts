import type { Language } from '@/language/types'
import { abbreviationsOf } from './abbreviations'
import { endsSentence } from './boundary'
import { isLineBreak, isLower, isSpace, isTerminator, skipSpaces } from './characters'
import { endsLine, isLineList } from './line-ends'
import { followsInList, type ListMarker, readListMarker } from './list-marker'
import { endOfQuotedSpeech } from './quoted-speech'
import { readStop } from './stop'

/** The longest list item, in UTF-16 code units, that a capitalised line does not go on with. */
const shortItem = 30

interface Scan {
  text: string
  to: number
  start: number
  isFirst: boolean
  /** The last list marker seen at the start of a sentence. */
  marker: ListMarker | null
  lineStart: number
  isLineList: boolean
  /** A speech in single quotation marks that began inside a sentence ends here: it is not cut. */
  speechEnd: number
  ends: number[]
}

/**
 * Ends (exclusive) of the sentences of `text.slice(from, to)`, white space after them not included;
 * the end of the last one is `to` at the latest. One pass; every look around is bounded.
 */
export function sentenceEnds(text: string, language: Language, from: number, to: number): number[] {
  const known = abbreviationsOf(language)
  const start = skipSpaces(text, from, to)
  const scan: Scan = {
    text,
    to,
    start,
    isFirst: true,
    lineStart: start,
    speechEnd: -1,
    ends: [],
    marker: readListMarker(text, start),
    isLineList: isLineList(text, start, to),
  }
  let index = start
  while (index < to) {
    const code = text.charCodeAt(index)
    if (isTerminator(code)) {
      const stop = readStop(text, index, to)
      const place = { text, start: scan.start, isFirst: scan.isFirst, to, known }
      if (stop.end >= scan.speechEnd && endsSentence(place, stop)) cut(scan, stop.end)
      index = stop.end
    } else {
      if (isSpace(code)) passSpace(scan, index)
      else if (mayOpenSpeech(code)) passQuote(scan, index)
      index++
    }
  }
  if (scan.start < to) scan.ends.push(to)
  return scan.ends
}

/** `'` and the grave accent that stands for it in old plain text. */
function mayOpenSpeech(code: number): boolean {
  return code === 39 || code === 96
}

function passQuote(scan: Scan, index: number): void {
  if (index >= scan.speechEnd) scan.speechEnd = endOfQuotedSpeech(scan.text, index, scan.to)
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
    const { text, to, lineStart, start, isLineList: isList } = scan
    const isShortItem = index - start <= shortItem && readListMarker(text, start) !== null
    if (endsLine({ text, to, lineStart, at: index, isShortItem, isLineList: isList })) {
      cut(scan, index)
    }
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
