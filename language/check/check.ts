import { ARTICLE_CHECKS } from '@/language/check/article-registry'
import { findingsOf, readPair } from '@/language/check/check-pair'
import type { CheckOptions, ReadPair } from '@/language/check/pair-check'
import type { CheckedPair, Finding } from '@/language/types'

/**
 * Findings for one article, by segment in the order given: first those of the segment alone, then
 * those that need the whole article. Spans are UTF-16 offsets into each pair's own texts. Never
 * throws; pairs with an empty target say only that nothing was translated.
 */
export function check(pairs: readonly CheckedPair[], options: CheckOptions = {}): Finding[][] {
  const read = pairs.map((pair) => readPair(pair, options))
  const wide = wideFindings(read)
  return read.map((pair, at) => [...findingsOf(pair), ...(wide[at] ?? [])])
}

/**
 * Only the findings that need the whole article, by segment in the order given: some fifty times
 * faster than `check` where those of the segments are known already. Never throws.
 */
export function checkAcross(pairs: readonly CheckedPair[]): Finding[][] {
  return wideFindings(pairs.map((pair) => readPair(pair, {})))
}

function wideFindings(read: readonly ReadPair[]): Finding[][] {
  const findings: Finding[][] = read.map(() => [])
  for (const { run } of ARTICLE_CHECKS) {
    run(read).forEach((more, at) => {
      findings[at]?.push(...more)
    })
  }
  return findings
}
