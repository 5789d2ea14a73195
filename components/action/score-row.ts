import { defaultFilter } from 'cmdk'

/**
 * How well the words of a row answer a search, from 0 (not at all) to 1. Each word searched for must
 * be found, letter after letter with gaps, in any order of words; accents and case do not count.
 */
export function scoreRow(words: string, search: string): number {
  const text = fold(words)
  const scores = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => defaultFilter(text, word))
  return Math.min(1, ...scores)
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
