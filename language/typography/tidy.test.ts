import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asTyped } from './as-typed'
import { tidy } from './tidy'

describe('tidy', () => {
  it.each([
    ['"Yes," he said.', '“Yes,” he said.'],
    ["She said: 'No.'", 'She said: ‘No.’'],
    ['"He said \'never\'," she wrote', '“He said ‘never’,” she wrote'],
    ["It doesn't matter", 'It doesn’t matter'],
    ["the workers' demands", 'the workers’ demands'],
    ["rock 'n' roll in the '90s", 'rock ’n’ roll in the ’90s'],
    ["the class of '68", 'the class of ’68'],
    ["'Tis late; tell 'em", '’Tis late; tell ’em'],
    ["O'Brien's (the \"boss's\") car", 'O’Brien’s (the “boss’s”) car'],
    ['He arrived "in 2024".', 'He arrived “in 2024”.'],
    ['the «regime» fell', 'the “regime” fell'],
    ['It fell -- slowly', 'It fell – slowly'],
    ['It fell---slowly', 'It fell—slowly'],
    ['The end - almost - came', 'The end – almost – came'],
    ['Well...', 'Well…'],
    ['two  spaces , then', 'two spaces, then'],
    ["in the 1990's", 'in the 1990’s'],
  ])('sets %s as %s', (typed, set) => {
    expect(tidy(typed)).toBe(set)
  })

  it.each([
    'See https://example.org/a--b?q="x"...y today',
    "Write to o'hara@example.org or www.example.org/it's--here",
    'He is 6\'2" tall and the board 12" wide',
    'a 12" record',
    'the 10-12 range, -5 degrees, 3--4',
    'run it with --force',
    'wait .... what',
    'use `"a" -- b` here',
    '1,500.50 and 3.5',
  ])('leaves %s alone', (text) => {
    expect(tidy(text)).toBe(text)
  })

  it('takes the mark after a number for inches inside a quotation that ends later', () => {
    expect(tidy('"A 12" record," he said')).toBe('“A 12" record,” he said')
  })

  const written = fc
    .array(
      fc.constantFrom(
        ...[
          'a',
          'word',
          "'",
          '"',
          ' ',
          '  ',
          '-',
          '--',
          '---',
          '.',
          '...',
          ',',
          '5',
          '12',
          '“',
          '”',
        ],
        ...['’', '‘', '«', '»', '–', '—', '(', ')', 'n', "'90s", 'www.x.org/', '@', '\u00a0', '`'],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''))

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(written, (text) => {
        const once = tidy(text)
        expect(tidy(once)).toBe(once)
      }),
      { numRuns: 3_000 },
    )
  })

  it('keeps every letter and digit of any text, in order', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(fc.oneof(written, fc.string({ unit: 'binary' })), (text) => {
        expect(letters(tidy(text))).toBe(letters(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it('stays within a moment on a long run of marks', () => {
    const start = performance.now()
    tidy('"5" \'-- '.repeat(1_200))
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('what a typed mark becomes', () => {
  it.each([
    ['', '"', '', '“'],
    ['He said ', '"', '', '“'],
    ['He said “yes', '"', '', '”'],
    ['don', "'", '', '’'],
    ['one-', '-', '', '–'],
    ['one–', '-', '', '—'],
    ['so..', '.', '', '…'],
  ])('after %s, %s is set', (before, typed, after, set) => {
    expect(asTyped(before, typed, after)?.insert).toBe(set)
  })

  it.each([
    ['a 12', '"', ''],
    ['he is 6', "'", ''],
    ['see https://a.org/', '-', ''],
    ['see https://a.org/x-', '-', ''],
    ['x', 'y', ''],
    ['wait...', '.', ''],
    ['a---', '-', ''],
  ])('after %s, %s stays', (before, typed, after) => {
    expect(asTyped(before, typed, after)).toBeNull()
  })
})
