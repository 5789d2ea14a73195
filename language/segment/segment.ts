import type { Language, Span, TextSegment } from '@/language/types'
import { isLineBreak, isSpace, skipSpaces } from './characters'
import { sentenceEnds } from './sentence-ends'

/**
 * Cuts a text into blocks (at blank lines) and these into sentence-like segments.
 *
 * Offsets are UTF-16 code units of `text`; a segment has no white space around it, and the segments
 * with the white space between them give back any string to the letter. A single line break is white
 * space, except before a list item, around a ruled line, and after a colon. Linear time; never throws.
 * Rules, not statistics: abbreviations after Grefenstette & Tapanainen (1994).
 */
export function segment(text: string, language: Language): TextSegment[] {
  return blockSpans(text).flatMap(([from, to], block) =>
    segmentSpan(text, language, [from, to]).map((part) => ({ block, ...part })),
  )
}

/** The segments of one block; blank lines within it are white space like any other. */
export function segmentBlock(
  text: string,
  language: Language,
): { start: number; end: number; text: string }[] {
  return segmentSpan(text, language, [0, text.length])
}

/**
 * The blocks of a text: what lies between two or more line breaks with only white space among them.
 * CRLF is one break. Spans are trimmed; a text of white space has none.
 */
export function blockSpans(text: string): Span[] {
  const spans: Span[] = []
  let start = skipSpaces(text, 0, text.length)
  let end = start
  let index = start
  while (index < text.length) {
    if (!isSpace(text.charCodeAt(index))) {
      index++
      end = index
      continue
    }
    const next = skipSpaces(text, index, text.length)
    if (hasBlankLine(text, index, next)) {
      spans.push([start, end])
      start = next
    }
    index = next
  }
  if (end > start) spans.push([start, end])
  return spans.filter(([from, to]) => to > from)
}

function segmentSpan(text: string, language: Language, [from, to]: Span) {
  const segments: { start: number; end: number; text: string }[] = []
  let start = skipSpaces(text, from, to)
  for (const boundary of sentenceEnds(text, language, from, to)) {
    const end = trimmedEnd(text, start, boundary)
    if (end > start) segments.push({ start, end, text: text.slice(start, end) })
    start = skipSpaces(text, boundary, to)
  }
  return segments
}

function trimmedEnd(text: string, start: number, boundary: number): number {
  let end = boundary
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let breaks = 0
  for (let index = from; index < to; index++) {
    if (!isLineBreak(text.charCodeAt(index))) continue
    breaks++
    if (text[index] === '\r' && text[index + 1] === '\n') index++
  }
  return breaks >= 2
}
