import type { TermDto, TermUsage } from '@/domain/term'

export const GLOSSARY_FILTERS = ['all', 'forbidden', 'misused', 'unused', 'recent'] as const
export type GlossaryFilter = (typeof GLOSSARY_FILTERS)[number]

const RECENT_MS = 14 * 24 * 60 * 60 * 1000

/** What the address asks for; `all` for anything else. */
export function filterFrom(value: string | null): GlossaryFilter {
  return GLOSSARY_FILTERS.find((filter) => filter === value) ?? 'all'
}

/** Whether the filter asks how articles use the terms. */
export function needsUsage(filter: GlossaryFilter): filter is keyof TermUsage {
  return filter === 'unused' || filter === 'misused'
}

/** The terms that hold all words looked for, in either language; accents and case do not count. */
export function filterTerms(
  terms: readonly TermDto[],
  { q, filter, now, usage }: Asked,
): TermDto[] {
  const words = bare(q).split(/\s+/).filter(Boolean)
  const kept = terms.filter((term) => {
    if (filter === 'forbidden' && term.forbidden.length === 0) return false
    if (needsUsage(filter) && !usage?.[filter].includes(term.id)) return false
    if (filter === 'recent' && now - Date.parse(term.changedAt) > RECENT_MS) return false
    if (words.length === 0) return true
    const text = textOf(term)
    return words.every((word) => text.includes(word))
  })
  if (filter !== 'recent') return kept
  return kept.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))
}

interface Asked {
  q: string
  filter: GlossaryFilter
  now: number
  /** Nothing is shown by use before it is known. */
  usage?: TermUsage | undefined
}

function textOf(term: TermDto): string {
  const { spanish, preferred, forms, accepted, forbidden, note, scope } = term
  return bare([spanish, preferred, ...forms, ...accepted, ...forbidden, note, scope].join(' '))
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
