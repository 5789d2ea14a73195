import { readByline } from './furniture'
import { readPageDate } from './page-date'

/** What the lines around the title tell beside the title itself. */
export interface HeadMatter {
  /** Indices of lines that are no part of the article: section names, site name, author. */
  apart: ReadonlySet<number>
  /** Index of the line the text begins with, when byline or date stand between head and text. */
  bodyAt: number | null
}

const headReach = 7
const longestLabel = 2
const shortestTitle = 4
const name = /^(?:\p{Lu}[\p{L}'’.-]{0,20}\s){1,3}\p{Lu}[\p{L}'’-]{1,20}$/u
const readingTime = /^\d{1,3}\s+min(?:s|utos?|utes?)?\b/iu

/**
 * Reads the head of a page from its lines in page order; `isKept` tells which ones passed the
 * filter. Furniture counts here: a date or a byline often parts the standfirst from the text.
 */
export function readHead(lines: readonly string[], isKept: readonly boolean[]): HeadMatter {
  const kept = lines.flatMap((_, index) => (isKept[index] ? [index] : [])).slice(0, headReach)
  const apart = new Set([...labelsAbove(lines, kept), ...authorsOf(lines, kept)])
  const end = kept.at(-1) ?? 0
  const signal = lines.findLastIndex(
    (line, index) => index < end && (apart.has(index) || isSignal(line)),
  )
  const head = kept.filter((index) => index < signal && !apart.has(index))
  const body = kept.find((index) => index > signal && !apart.has(index))
  return { apart, bodyAt: head.length >= 2 && body !== undefined ? body : null }
}

/** `elDiario.es`, `POLÍTICA`: a word or two without a stop, before the first line of four words. */
function labelsAbove(lines: readonly string[], kept: readonly number[]): number[] {
  const words = (index: number) => (lines[index] ?? '').split(/\s+/).length
  const title = kept.slice(0, shortestTitle).findIndex((index) => words(index) >= shortestTitle)
  if (title < 1 || kept.length <= title + 2 || (lines[kept[title] ?? 0] ?? '').length > 220)
    return []
  const above = kept.slice(0, title)
  const areLabels = above.every(
    (index) => words(index) <= longestLabel && !/[.!?…]$/.test(lines[index] ?? ''),
  )
  return areLabels ? above : []
}

/** Bylines, and bare names beside a date or a byline. */
function authorsOf(lines: readonly string[], kept: readonly number[]): number[] {
  return kept.filter((index, place) => {
    const line = lines[index] ?? ''
    if (kept.length > 2 && readByline(line) !== null) return true
    if (place === 0) return false
    return name.test(line) && [index - 1, index + 1].some((near) => isSignal(lines[near] ?? ''))
  })
}

/** Author whose bare name stands right before or after a date among the lines left out. */
export function readAuthor(dropped: readonly string[]): string | null {
  const found = dropped.find(
    (line, index) =>
      name.test(line) &&
      [index - 1, index + 1].some((near) => readPageDate(dropped[near] ?? '') !== null),
  )
  return found ?? null
}

function isSignal(line: string): boolean {
  return readPageDate(line) !== null || readByline(line) !== null || readingTime.test(line)
}
