import type { Span } from '@/language/types'
import { foldText } from './fold-text'

/** What is looked for, and what takes its place. */
export interface FindQuery {
  text: string
  replacement: string
  matchCase: boolean
  wholeWords: boolean
  /** á is found as a, and a as á. Without effect on patterns. */
  foldAccents: boolean
  /** `text` is a regular expression (flags `gu`); `$1`, `$<name>` and `$&` count in the replacement. */
  isPattern: boolean
}

/** One place found, with the text that would stand there. */
export interface Hit {
  span: Span
  replacement: string
}

/** More hits in one text than this are not given. */
const MOST = 500

/**
 * Finds in one text after another; null for a pattern that is none. Empty queries and empty matches
 * give nothing. A pattern of a person may take for ever: run it where it can be stopped. Line ends in a
 * replacement become spaces: a segment is one line.
 */
export function finder(query: FindQuery): ((text: string) => Hit[]) | null {
  if (query.text === '') return () => []
  const pattern = patternOf(query)
  if (pattern === null) return null
  if (query.isPattern) return (text) => hitsIn(text, pattern, query.replacement)
  const put = oneLine(query.replacement)
  return (text) => {
    const folded = foldText(text, query)
    return spansIn(folded.text, pattern).map(([start, end]) => ({
      span: [folded.startOf(start), folded.endOf(end)],
      replacement: put,
    }))
  }
}

/** The text with the given hits replaced; they are in order and do not overlap, as `finder` gives them. */
export function replaceHits(text: string, hits: readonly Hit[]): string {
  let done = 0
  let result = ''
  for (const { span, replacement } of hits) {
    result += text.slice(done, span[0]) + replacement
    done = span[1]
  }
  return result + text.slice(done)
}

function patternOf(query: FindQuery): RegExp | null {
  const text = query.isPattern ? query.text : escaped(foldText(query.text, query).text)
  const flags = query.isPattern && !query.matchCase ? 'giu' : 'gu'
  try {
    const bare = new RegExp(text, flags)
    return query.wholeWords
      ? new RegExp(`${NO_WORD_BEFORE}(?:${bare.source})${NO_WORD_AFTER}`, flags)
      : bare
  } catch {
    return null
  }
}

const NO_WORD_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}_])'
const NO_WORD_AFTER = '(?![\\p{L}\\p{M}\\p{N}_])'

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function spansIn(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = []
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (found !== '') spans.push([index, index + found.length])
    if (spans.length === MOST) break
  }
  return spans
}

function hitsIn(text: string, pattern: RegExp, template: string): Hit[] {
  const hits: Hit[] = []
  for (const match of text.matchAll(pattern)) {
    const [found] = match
    if (found !== '') {
      const span: Span = [match.index, match.index + found.length]
      hits.push({ span, replacement: oneLine(filledIn(template, match)) })
    }
    if (hits.length === MOST) break
  }
  return hits
}

/** As `String.prototype.replace` does (ECMA-262, GetSubstitution), but for a match already made. */
function filledIn(template: string, match: RegExpExecArray): string {
  return template.replace(/\$(?:([$&])|(\d)|<([^>]*)>)/g, (whole, sign, digit, name) => {
    if (sign === '$') return '$'
    if (sign === '&') return match[0]
    if (name !== undefined) return match.groups?.[name] ?? ''
    return Number(digit) > 0 && Number(digit) < match.length ? (match[Number(digit)] ?? '') : whole
  })
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}
