import { finding, type PairCheck, type ReadPair } from '@/language/check/pair-check'
import {
  type EnglishHit,
  type EnglishPhrase,
  englishPhrase,
  holdsLoosely,
  looseText,
  phraseHits,
} from '@/language/term/english-phrase'
import { termsIn } from '@/language/term/find-terms'
import { inflectAlike } from '@/language/term/inflect-alike'
import { termIndex } from '@/language/term/term-index'
import type { Finding, GlossaryTerm, Span, TermHit } from '@/language/types'

/** Places of a forbidden word named in one segment. */
const MAX_NAMED = 5

/**
 * The newsroom's own words: a term of the Spanish that stands in English it forbids, or in none it
 * knows. Silent without a glossary, and about words that another term of the segment answers to.
 */
export const glossary: PairCheck = {
  id: 'glossary',
  severity: 'warning',
  mqm: 'terminology/wrong-term',
  run(pair) {
    if (!pair.terms || pair.terms.length === 0 || pair.targetWords.length === 0) return []
    const hits = termsIn(pair.sourceWords, pair.source, termIndex(pair.terms))
    if (hits.length === 0) return []
    const groups = byTerms(hits)
    const allowed = groups.flatMap(({ terms }) => terms.flatMap((term) => spansOf(pair, term)))
    return groups.flatMap((group) => look(pair, group, allowed))
  },
}

interface Group {
  terms: readonly GlossaryTerm[]
  sources: Span[]
}

function byTerms(hits: readonly TermHit[]): Group[] {
  const groups = new Map<GlossaryTerm | undefined, Group>()
  for (const { terms, span } of hits) {
    const known = groups.get(terms[0])
    if (known) known.sources.push(span)
    else groups.set(terms[0], { terms, sources: [span] })
  }
  return [...groups.values()]
}

/** English that some term of the segment asks for or allows. */
function spansOf(pair: ReadPair, term: GlossaryTerm): Span[] {
  return [term.preferred, ...(term.accepted ?? [])].flatMap((text) =>
    phraseHits(pair.targetWords, pair.target, englishPhrase(text, term)).map(({ span }) => span),
  )
}

function look(pair: ReadPair, group: Group, allowed: readonly Span[]): Finding[] {
  const wrong = wrongsOf(pair, group, allowed)
  if (wrong.length > 0) {
    return wrong.map((one, at) => report(pair, one, group.sources[at] ?? group.sources[0] ?? null))
  }
  const loose = looseText(pair.targetWords)
  const isThere = group.terms.some((term) =>
    [term.preferred, ...(term.accepted ?? [])].some((text) =>
      holdsLoosely(loose, englishPhrase(text, term)),
    ),
  )
  return isThere || isKeptName(pair, group) ? [] : [miss(pair, group)]
}

/** “Puerto Rico”, “Bahía Serena”: an ordinary word in a name that the English keeps as it is. */
function isKeptName({ source, targetWords }: ReadPair, { terms, sources }: Group): boolean {
  if (terms.some(({ spanish }) => /^\p{Lu}/u.test(spanish))) return false
  return sources.every((span) => {
    const words = source.slice(...span)
    return /^\p{Lu}\p{Ll}/u.test(words) && targetWords.some(({ text }) => text === words)
  })
}

interface Wrong {
  term: GlossaryTerm
  phrase: EnglishPhrase
  hit: EnglishHit
}

function wrongsOf(pair: ReadPair, { terms }: Group, allowed: readonly Span[]): Wrong[] {
  const found = terms.flatMap((term) =>
    (term.forbidden ?? []).flatMap((text) => {
      const phrase = englishPhrase(text, term)
      return phraseHits(pair.targetWords, pair.target, phrase).map((hit) => ({ term, phrase, hit }))
    }),
  )
  const free = found.filter(({ hit }) => !allowed.some((span) => overlap(span, hit.span)))
  const longest = free.toSorted((a, b) => lengthOf(b.hit.span) - lengthOf(a.hit.span))
  const kept: Wrong[] = []
  for (const one of longest) {
    if (!kept.some(({ hit }) => overlap(hit.span, one.hit.span))) kept.push(one)
  }
  return kept.toSorted((a, b) => a.hit.span[0] - b.hit.span[0]).slice(0, MAX_NAMED)
}

function report(pair: ReadPair, { term, phrase, hit }: Wrong, source: Span | null): Finding {
  const right = englishPhrase(term.preferred, term)
  return finding(glossary, {
    source,
    target: hit.span,
    reason: {
      id: 'glossary.forbidden',
      term: term.spanish,
      preferred: term.preferred,
      forbidden: phrase.text,
      note: term.note ?? '',
    },
    replacement: inflectAlike(pair.target, hit, { wrong: phrase, right }),
  })
}

function miss(pair: ReadPair, { terms, sources }: Group): Finding {
  const source = sources[0] ?? null
  const spanish = source ? pair.source.slice(...source) : ''
  const preferred = terms.map((term) => term.preferred)
  const note = (terms.length === 1 && terms[0]?.note) || ''
  return finding(glossary, {
    source,
    reason: { id: 'glossary.missing', spanish, preferred, note },
    severity: 'hint',
  })
}

function overlap(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1]
}

function lengthOf([start, end]: Span): number {
  return end - start
}
