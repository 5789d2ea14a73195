import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FindQuery, finder, replaceHits } from './find-hits'

const PLAIN: FindQuery = {
  text: '',
  replacement: '',
  matchCase: false,
  wholeWords: false,
  foldAccents: true,
  isPattern: false,
}

function found(text: string, query: Partial<FindQuery>): string[] {
  const hits = finder({ ...PLAIN, ...query })?.(text) ?? []
  return hits.map(({ span }) => text.slice(...span))
}

function replaced(text: string, query: Partial<FindQuery>): string {
  return replaceHits(text, finder({ ...PLAIN, ...query })?.(text) ?? [])
}

describe('finding in a text', () => {
  it('sees no difference of case, accents, quotes and spaces unless asked', () => {
    expect(found('José and JOSE', { text: 'josé' })).toEqual(['José', 'JOSE'])
    expect(found('Jose\u0301 said', { text: 'jose' })).toEqual(['Jose\u0301'])
    expect(found('It doesn’t, doesn\u0027t', { text: "doesn't" })).toHaveLength(2)
    expect(found('10\u00a0%', { text: '10 %' })).toEqual(['10\u00a0%'])
  })

  it('keeps to case and accents when asked', () => {
    expect(found('José and JOSE', { text: 'Jose', foldAccents: false, matchCase: true })).toEqual(
      [],
    )
    expect(found('José, Jose', { text: 'Jose', foldAccents: false })).toEqual(['Jose'])
  })

  it('finds whole words alone when asked', () => {
    expect(found('art, part, ártico, art.', { text: 'art', wholeWords: true })).toEqual([
      'art',
      'art',
    ])
  })

  it('takes signs of patterns as they stand in plain text', () => {
    expect(found('costs $5 (or so).', { text: '$5 (or' })).toEqual(['$5 (or'])
    expect(replaced('a.b', { text: '.', replacement: '$&' })).toBe('a$&b')
  })

  it('fills in groups of a pattern', () => {
    const query = { text: String.raw`(\w+) (?<last>\w+)`, isPattern: true }
    expect(replaced('one two', { ...query, replacement: '$<last>, $1 $$ $& $7' })).toBe(
      'two, one $ one two $7',
    )
  })

  it('gives null for a pattern that is none, and nothing for an empty one', () => {
    expect(finder({ ...PLAIN, text: '(', isPattern: true })).toBeNull()
    expect(found('abc', { text: 'x*', isPattern: true })).toEqual([])
    expect(found('abc', { text: '' })).toEqual([])
  })

  it('brings no line ends into a segment', () => {
    expect(replaced('a b', { text: 'b', replacement: 'c \n d' })).toBe('a c d')
  })
})

describe('what a replacement promises', () => {
  const written = fc
    .array(
      fc.constantFrom(
        'a',
        'A',
        'á',
        'e\u0301',
        'İ',
        'ß',
        'ﬁ',
        '😀',
        ' ',
        '"',
        '“',
        '\u00a0',
        '\ud800',
      ),
    )
    .map((parts) => parts.join(''))

  it('changes what was found and nothing else', () => {
    fc.assert(
      fc.property(written, written, fc.boolean(), fc.boolean(), (text, query, one, other) => {
        const hits =
          finder({ ...PLAIN, text: query, matchCase: one, foldAccents: other })?.(text) ?? []
        let end = 0
        for (const { span } of hits) {
          expect(span[0]).toBeGreaterThanOrEqual(end)
          expect(span[1]).toBeGreaterThan(span[0])
          end = span[1]
        }
        const same = hits.map(({ span }) => ({ span, replacement: text.slice(...span) }))
        expect(replaceHits(text, same)).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })

  it('of plain text with case and accents kept does what the language itself does', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', '.', '$', ' ') })
    fc.assert(
      fc.property(plain, plain, plain, (text, query, replacement) => {
        const exact = { ...PLAIN, matchCase: true, foldAccents: false }
        const by = query === '' ? text : text.split(query).join(replacement)
        expect(replaced(text, { ...exact, text: query, replacement })).toBe(by)
      }),
    )
  })
})
