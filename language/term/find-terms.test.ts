import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTerms } from '@/language/term/find-terms'
import { TERM_CASES } from '@/language/term/testing/cases'
import type { GlossaryTerm } from '@/language/types'

const cases = TERM_CASES.trim()
  .split('\n')
  .map((line) => {
    const [head = '', hits = '', misses = ''] = line.split(' | ')
    const [spanish = '', kind] = head.split(':')
    const term = { spanish, preferred: 'x', kind: (kind as GlossaryTerm['kind']) ?? null }
    return { term, hits: hits.split(', '), misses: misses.split(', ') }
  })

const found = (text: string, ...terms: GlossaryTerm[]) =>
  findTerms(text, terms).map(({ span, terms: [term] }) => [text.slice(...span), term?.spanish])
const term = (spanish: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  spanish,
  preferred: 'x',
  ...more,
})

describe('a term in a Spanish text', () => {
  it.each(cases)('“$term.spanish” is found in its forms alone', ({ term: one, hits, misses }) => {
    const all = { hits: [] as string[], misses: [] as string[] }
    for (const text of hits)
      if (findTerms(`Ayer, ${text} otra vez.`, [one]).length !== 1) all.misses.push(text)
    for (const text of misses)
      if (findTerms(`Ayer, ${text} otra vez.`, [one]).length > 0) all.hits.push(text)
    expect(all).toEqual({ hits: [], misses: [] })
  })

  it('has at least 350 such cases', () => {
    expect(cases.flatMap(({ hits, misses }) => [...hits, ...misses]).length).toBeGreaterThan(350)
  })

  it('is none where its words belong to a set phrase, a perfect, or describe another noun', () => {
    const terms = ['acuerdo', 'cambio', 'tratado', 'médico'].map((each) => term(each))
    expect(found('De acuerdo con Ruiz, en cambio, no hay cambio.', ...terms)).toEqual([
      ['cambio', 'cambio'],
    ])
    expect(found('Han tratado de firmar el tratado y un acuerdo.', ...terms)).toEqual([
      ['tratado', 'tratado'],
      ['acuerdo', 'acuerdo'],
    ])
    const doctors = 'La médica pidió atención médica para otras médicas.'
    expect(found(doctors, ...terms).map(([words]) => words)).toEqual(['médica', 'médicas'])
    expect(found('El anuncio de acuerdo de paz', term('acuerdo de paz'))).toHaveLength(1)
    expect(found('De acuerdo con Ruiz', term('de acuerdo'))).toHaveLength(1)
    expect(found('La crisis médica', term('médico', { kind: 'adjective' }))).toHaveLength(1)
  })

  it('gives way to a longer one around it, and stands beside it elsewhere', () => {
    const terms = [term('libre comercio'), term('acuerdo de libre comercio'), term('comercio')]
    expect(
      found('El acuerdo del libre comercio y el libre comercio, no el comercio', ...terms),
    ).toEqual([
      ['acuerdo del libre comercio', 'acuerdo de libre comercio'],
      ['libre comercio', 'libre comercio'],
      ['comercio', 'comercio'],
    ])
  })

  it('of two that overlap is the longer, then the earlier', () => {
    const terms = [term('estado mayor'), term('mayor del ejército'), term('jefe de estado')]
    expect(found('El jefe de estado mayor del ejército', ...terms)).toEqual([
      ['jefe de estado', 'jefe de estado'],
      ['mayor del ejército', 'mayor del ejército'],
    ])
  })

  it('minds capitals where it is told to, also at the start of a sentence', () => {
    const state = term('Estado', { isCaseSensitive: true })
    expect(found('El Estado calla. El estado de la casa.', state)).toEqual([['Estado', 'Estado']])
    const alba = term('alba', { isCaseSensitive: true })
    expect(found('Alba llegó al alba. Habló Alba.', alba).map(([text]) => text)).toEqual([
      'Alba',
      'alba',
    ])
  })

  it('is also found in forms it was given', () => {
    expect(
      found('La OTAN y la Alianza Atlántica', term('OTAN', { forms: ['Alianza Atlántica'] })),
    ).toHaveLength(2)
  })

  it('that is two entries is both of them; one written just so goes first', () => {
    const bank = term('banco', { preferred: 'bank' })
    const bench = term('banco', { preferred: 'bench' })
    expect(findTerms('dos bancos', [bank, bench])[0]?.terms).toEqual([bank, bench])
    const adjective = term('político', { kind: 'adjective' })
    expect(found('la política', adjective, term('política'))).toEqual([['política', 'política']])
  })

  it('is found where letters and accents are separate characters', () => {
    expect(found('El re\u0301gimen calla', term('régimen'))).toEqual([['re\u0301gimen', 'régimen']])
    expect(found('El régimen calla', term('re\u0301gimen'))).toHaveLength(1)
  })
})

describe('finding terms', () => {
  it('answers any text and any term, with whole words that lie apart', () => {
    const word = fc.constantFrom(
      'acuerdo',
      'acuerdos',
      'de',
      'del',
      'la',
      'libre',
      'comercio',
      ' ',
      '. ',
      '-',
      'RÉGIMEN',
      'regímenes',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 6 }), (source, names) => {
        const terms = names.map((name) => term(name))
        const hits = findTerms(source, terms)
        expect(hits).toEqual(findTerms(source, [...terms]))
        let last = 0
        for (const { span, terms: own } of hits) {
          expect(own.length).toBeGreaterThan(0)
          expect(span[0]).toBeGreaterThanOrEqual(last)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(/[\p{L}\p{N}]$/u.test(source.slice(0, span[0]).slice(-1))).toBe(false)
          last = span[1]
        }
      }),
      { numRuns: 300 },
    )
  })

  it('finds a term wherever it is put among other words', () => {
    const filler = fc.array(fc.constantFrom('ayer', 'el', 'ministro', 'dijo', 'que', 'no', 'de'), {
      maxLength: 12,
    })
    const forms = fc.constantFrom(
      'régimen',
      'regímenes',
      'acuerdos de libre comercio',
      'acuerdo del libre comercio',
    )
    fc.assert(
      fc.property(filler, forms, filler, (before, form, after) => {
        const source = [...before, form, ...after].join(' ')
        const terms = [term('régimen'), term('acuerdo de libre comercio')]
        expect(found(source, ...terms).map(([text]) => text)).toEqual([form])
      }),
    )
  })

  it('stays within bounds on a text and a glossary made to be slow', () => {
    const names = Array.from({ length: 3000 }, (_, n) => `de la de la de ${n.toString(36)}`)
    const started = performance.now()
    findTerms(
      'de la '.repeat(20_000),
      names.map((name) => term(name)),
    )
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})
