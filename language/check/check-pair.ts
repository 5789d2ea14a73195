import { length } from '@/language/check/length'
import { maskMarkup } from '@/language/check/mask-markup'
import type { CheckOptions, ReadPair } from '@/language/check/pair-check'
import { PAIR_CHECKS } from '@/language/check/registry'
import { wordsOf } from '@/language/check/words'
import type { CheckedPair, Finding } from '@/language/types'

/**
 * Findings for one segment alone, as one types: about 0.1 ms a sentence, linear in its length.
 * Spans are UTF-16 offsets into the pair's own texts. Never throws.
 */
export function checkPair(pair: CheckedPair, options: CheckOptions = {}): Finding[] {
  return findingsOf(readPair(pair, options))
}

/** Ids of the checks that `checkPair` runs: none that needs a dictionary or terms nobody brought. */
export function pairCheckIds({ spelling, terms }: CheckOptions): string[] {
  const ids = PAIR_CHECKS.map(({ id }) => id)
  return ids.filter((id) => (id !== 'spelling' || spelling) && (id !== 'glossary' || terms))
}

/** Reads a pair's words once for all checks; markup is blanked, offsets stay. */
export function readPair(pair: CheckedPair, { spelling, terms }: CheckOptions): ReadPair {
  const source = maskMarkup(pair.source)
  const target = maskMarkup(pair.target)
  return {
    ...pair,
    source,
    target,
    sourceWords: wordsOf(source),
    targetWords: wordsOf(target),
    spelling: spelling ?? null,
    terms: terms ?? null,
  }
}

/** What the segment checks say about a pair already read: of one without English, that alone. */
export function findingsOf(pair: ReadPair): Finding[] {
  if (lacksEnglish(pair)) return length.run(pair)
  return PAIR_CHECKS.flatMap((check) => check.run(pair))
}

/** Nothing was translated yet: whatever else could be said follows from that. */
export function lacksEnglish({ sourceWords, targetWords }: ReadPair): boolean {
  return targetWords.length === 0 && sourceWords.length > 0
}
