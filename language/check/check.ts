import { notesOf, weighAcross } from '@/language/check/across'
import { findingsOf, readPair } from '@/language/check/check-pair'
import type { CheckOptions } from '@/language/check/pair-check'
import type { CheckedPair, Finding } from '@/language/types'

/**
 * Findings for one article, by segment in the order given: first those of the segment alone, then
 * those that need the whole article. Spans are UTF-16 offsets into each pair's own texts. Never
 * throws; pairs with an empty target say only that nothing was translated.
 */
export function check(pairs: readonly CheckedPair[], options: CheckOptions = {}): Finding[][] {
  const read = pairs.map((pair) => readPair(pair, options))
  const findings = read.map(findingsOf)
  for (const { at, found } of weighAcross(read.map(notesOf))) findings[at]?.push(found)
  return findings
}
