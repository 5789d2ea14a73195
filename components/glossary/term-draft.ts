import { type TermContent, type TermKind, termContent } from '@/domain/term'
import type { TermInput } from '@/domain/term-inputs'
import { joinPhrases, splitPhrases } from './phrase-list'

/** A term as its form holds it: lists as one line of text. */
export interface TermDraft {
  spanish: string
  preferred: string
  forms: string
  accepted: string
  forbidden: string
  note: string
  scope: string
  kind: TermKind | 'auto'
  isCaseSensitive: boolean
}

/** A form to begin with. */
export function draftOf(term: Partial<TermContent>): TermDraft {
  const { forms, accepted, forbidden, kind, ...rest } = termContent({
    spanish: '',
    preferred: '',
    ...term,
  })
  return {
    spanish: rest.spanish,
    preferred: rest.preferred,
    note: rest.note,
    scope: rest.scope,
    isCaseSensitive: rest.isCaseSensitive,
    forms: joinPhrases(forms),
    accepted: joinPhrases(accepted),
    forbidden: joinPhrases(forbidden),
    kind: kind ?? 'auto',
  }
}

/** What the form would save. */
export function termOf({ kind, forms, accepted, forbidden, ...draft }: TermDraft): TermInput {
  return {
    ...draft,
    forms: splitPhrases(forms),
    accepted: splitPhrases(accepted),
    forbidden: splitPhrases(forbidden),
    kind: kind === 'auto' ? null : kind,
  }
}
