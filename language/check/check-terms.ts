import { readPair } from '@/language/check/check-pair'
import { glossary } from '@/language/check/glossary'
import type { CheckedPair, Finding, GlossaryTerm } from '@/language/types'

/** What the glossary alone says of a pair, for counting what a change of a term would touch. */
export function checkTerms(pair: CheckedPair, terms: readonly GlossaryTerm[]): Finding[] {
  return glossary.run(readPair(pair, { terms }))
}
