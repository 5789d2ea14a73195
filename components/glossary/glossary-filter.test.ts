import { describe, expect, it } from 'vitest'
import { type TermDto, termContent } from '@/domain/term'
import { filterFrom, filterTerms } from './glossary-filter'
import { joinPhrases, splitPhrases } from './phrase-list'

const NOW = Date.parse('2026-03-20T12:00:00Z')
const term = (spanish: string, changedAt: string, forbidden: string[] = []): TermDto => ({
  ...termContent({ spanish, preferred: `${spanish} in English`, forbidden }),
  id: spanish.length,
  version: 1,
  changedById: 'ana',
  changedAt,
})
const TERMS = [
  term('régimen', '2026-03-19T12:00:00Z', ['regime']),
  term('huelga', '2026-03-20T11:00:00Z'),
  term('paro', '2025-01-01T00:00:00Z'),
]
const USAGE = { unused: ['paro'.length], misused: ['régimen'.length] }
const names = (q: string, filter: Parameters<typeof filterTerms>[1]['filter'] = 'all') =>
  filterTerms(TERMS, { q, filter, now: NOW, usage: USAGE }).map(({ spanish }) => spanish)

describe('looking through the glossary', () => {
  it('finds words in either language, whatever their accents and capitals', () => {
    expect(names('REGIMEN')).toEqual(['régimen'])
    expect(names('english hue')).toEqual(['huelga'])
    expect(names('nowhere')).toEqual([])
  })

  it('narrows to terms that forbid something, and to what changed lately, newest first', () => {
    expect(names('', 'forbidden')).toEqual(['régimen'])
    expect(names('', 'recent')).toEqual(['huelga', 'régimen'])
  })

  it('narrows to what no article has, and to what stands in forbidden English somewhere', () => {
    expect(names('', 'unused')).toEqual(['paro'])
    expect(names('', 'misused')).toEqual(['régimen'])
    expect(filterTerms(TERMS, { q: '', filter: 'unused', now: NOW })).toEqual([])
  })

  it('takes an unknown filter of an address for none', () => {
    expect(filterFrom('forbidden')).toBe('forbidden')
    expect(filterFrom('x')).toBe('all')
    expect(filterFrom(null)).toBe('all')
  })
})

describe('phrases in one field', () => {
  it('are parted by commas, without blanks and doubles', () => {
    expect(splitPhrases(' regime,  the  junta;regime\n')).toEqual(['regime', 'the junta'])
    expect(splitPhrases(joinPhrases(['a b', 'c']))).toEqual(['a b', 'c'])
    expect(splitPhrases('')).toEqual([])
  })
})
