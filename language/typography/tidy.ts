import type { Span } from '@/language/types'
import { doubleQuoteAt, singleQuoteAt } from './curl-quotes'
import { protectedSpans } from './protected-spans'

/** A text longer than this is no segment; it is left as it is, so that the work stays bounded. */
const LONGEST = 20_000
/** Each pass leaves fewer marks to decide; real texts need two. */
const MOST_PASSES = 6

/**
 * English text with the marks a printer would set: “ ” ‘ ’ and apostrophes for straight quotes and
 * « », – for --, — for ---, … for three dots, one space between words and none before a comma. Never
 * touches addresses, numbers, foot and inch marks, nor anything already set. Pure and total; a second
 * time changes nothing. Rules after the Chicago Manual of Style (17th ed., 6.115–6.120, 6.75–6.94).
 */
export function tidy(text: string): string {
  if (text.length > LONGEST) return text
  let tidied = text
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = setOnce(tidied)
    if (next === tidied) break
    tidied = next
  }
  return tidied
}

function setOnce(text: string): string {
  const spaced = outside(text, setSpaces)
  const dashed = outside(spaced, setDashes)
  return setQuotes(dashed)
}

/** Applies `rule` to the stretches between protected ones. */
function outside(text: string, rule: (run: string) => string): string {
  let done = 0
  let result = ''
  for (const [start, end] of protectedSpans(text)) {
    result += rule(text.slice(done, start)) + text.slice(start, end)
    done = end
  }
  return result + rule(text.slice(done))
}

function setSpaces(run: string): string {
  return run.replace(/ {2,}/g, ' ').replace(/(?<=[\p{L}\p{N}”’)\]]) (?=[,;:!?.](?:\s|$))/gu, '')
}

function setDashes(run: string): string {
  return run
    .replace(/(?<![-\u2010-\u2015])---?(?![-\u2010-\u2015])/gu, (hyphens, at: number) => {
      if (!isDash(run, at, hyphens.length)) return hyphens
      return hyphens.length === 3 ? '—' : '–'
    })
    .replace(/(?<=[\p{L}”’)\]] )-(?= [\p{L}“‘([])/gu, '–')
    .replace(/(?<!\.)\.{3}(?!\.)/g, '…')
    .replaceAll('«', '“')
    .replaceAll('»', '”')
}

/** Between words or between spaces; not an option as in --force, nor a minus before a number. */
function isDash(run: string, at: number, length: number): boolean {
  const before = run[at - 1] ?? ' '
  const after = run[at + length] ?? ' '
  if (/\d/.test(before) && /\d/.test(after)) return false
  return /\s/.test(before) === /\s/.test(after) || (at === 0 && /\s/.test(after))
}

function setQuotes(text: string): string {
  const spared = protectedSpans(text)
  let result = text
  for (let at = 0; at < result.length; at++) {
    const mark = result[at]
    if ((mark !== '"' && mark !== "'") || lies(at, spared)) continue
    const set = mark === '"' ? doubleQuoteAt(result, at) : singleQuoteAt(result, at)
    if (set !== mark) result = result.slice(0, at) + set + result.slice(at + 1)
  }
  return result
}

function lies(at: number, spans: readonly Span[]): boolean {
  return spans.some(([start, end]) => at >= start && at < end)
}
