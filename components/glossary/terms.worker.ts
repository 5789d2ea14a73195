import { findTerms, type GlossaryTerm } from '@/language'
import type { FoundTerm, TermAnswer, TermQuestion } from './known-terms'

let terms: readonly (GlossaryTerm & { rank: number })[] = []

/** Finds the glossary's terms in Spanish texts away from the page: its index is large, a text is quick. */
addEventListener('message', ({ data }: MessageEvent<TermQuestion>) => {
  if (data.kind === 'terms') {
    terms = data.terms.map((term, rank) => ({ ...term, rank }))
    return
  }
  const { id, sources } = data
  const answer: TermAnswer = { id, found: sources.map(foundIn) }
  postMessage(answer)
})

function foundIn(source: string): FoundTerm[] {
  return findTerms(source, terms).map(({ span, terms: own }) => ({
    span,
    ranks: own.map(({ rank }) => rank),
  }))
}
