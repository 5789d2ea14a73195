import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diff } from '@/language/diff/diff'
import type { Difference, Hunk } from '@/language/types'

const DRAFT =
  'The Cuban regime rejection this weekend the accusations of the US administration that point him out as a threat'
const FINAL =
  'The Cuban regime this weekend rejected the US administration’s accusations that label it a threat'

/** The comparison as a reader sees it: [-gone-]{+new+}{~light~}. */
function drawn(from: string, to: string, options?: Parameters<typeof diff>[2]): string {
  return diff(from, to, options)
    .hunks.map((hunk) => drawHunk(hunk, from.slice(...hunk.from), to.slice(...hunk.to)))
    .join('')
}

function drawHunk({ kind, move }: Hunk, old: string, fresh: string): string {
  switch (kind) {
    case 'equal':
      return fresh
    case 'light':
      return `{~${old}|${fresh}~}`
    case 'move-out':
      return `<${move}-${old}->`
    case 'move-in':
      return `<${move}+${fresh}+>`
    default:
      return (old && `[-${old}-]`) + (fresh && `{+${fresh}+}`)
  }
}

function kinds(difference: Difference): string[] {
  return difference.hunks.map((hunk) => hunk.kind)
}

/** Proves that the hunks cover both texts in order, keep their promises and rebuild `to`. */
function expectSound(from: string, to: string, calm = false): void {
  const { hunks } = diff(from, to, { calm })
  let rebuilt = ''
  let fromEnd = 0
  let toEnd = 0
  for (const hunk of hunks) {
    expect(hunk.from[0]).toBe(fromEnd)
    expect(hunk.to[0]).toBe(toEnd)
    fromEnd = hunk.from[1]
    toEnd = hunk.to[1]
    const old = from.slice(...hunk.from)
    const fresh = to.slice(...hunk.to)
    expect(old === fresh).toBe(hunk.kind === 'equal')
    if (hunk.kind === 'delete' || hunk.kind === 'move-out') expect(fresh).toBe('')
    if (hunk.kind === 'insert' || hunk.kind === 'move-in') expect(old).toBe('')
    rebuilt += hunk.kind === 'equal' ? old : fresh
  }
  expect([fromEnd, toEnd]).toEqual([from.length, to.length])
  expect(rebuilt).toBe(to)
}

describe('reading what changed', () => {
  it('shows the rewritten opening in phrases a reader can follow', () => {
    expect(drawn(DRAFT, FINAL)).toBe(
      'The Cuban regime [-rejection -]this weekend [-the accusations of-]{+rejected+} the US [-administration-]{+administration’s accusations+} that [-point him out as-]{+label it+} a threat',
    )
  })

  it('shows nothing for the same text and everything against an empty one', () => {
    expect(kinds(diff(DRAFT, DRAFT))).toEqual(['equal'])
    expect(diff('', '').hunks).toEqual([])
    expect(kinds(diff('', DRAFT))).toEqual(['insert'])
    expect(kinds(diff(DRAFT, ''))).toEqual(['delete'])
  })

  it('shows a sentence written anew as one change', () => {
    const from = 'Jerarcas del régimen reciben los restos de los fallecidos'
    expect(kinds(diff(from, 'Regime leaders receive the remains of the dead in Havana'))).toEqual([
      'replace',
    ])
  })

  it('merges a lone function word between two rewordings into one change', () => {
    const text = drawn(
      'He said strongly worded of quite bad things today',
      'He said very gentle of rather good things today',
    )
    expect(text).toBe(
      'He said [-strongly worded of quite bad-]{+very gentle of rather good+} things today',
    )
  })

  it('puts an added clause where the clause begins', () => {
    expect(drawn('In the US, prices rose.', 'In the US, wages fell, prices rose.')).toBe(
      'In the US, {+wages fell, +}prices rose.',
    )
    expect(drawn('He left. She stayed.', 'He left. He wept. She stayed.')).toBe(
      'He left. {+He wept. +}She stayed.',
    )
  })

  it('shows a restyled dateline as one change', () => {
    expect(drawn('LIMA, Peru.- The mayor', 'LIMA, Peru — The mayor')).toBe(
      'LIMA, Peru[-.--]{+ —+} The mayor',
    )
  })

  it('draws larger strokes in the calm view', () => {
    const from = 'one two of three four the five six'
    const to = 'uno dos of tres cuatro the five six'
    const calm = diff(from, to, { calm: true }).hunks.length
    expect(calm).toBeLessThanOrEqual(diff(from, to).hunks.length)
  })
})

describe('moved text', () => {
  it('shows a swap of two clauses as exactly one move', () => {
    const hunks = kinds(
      diff(
        'He resigned on Monday, after the vote failed.',
        'After the vote failed, he resigned on Monday.',
      ),
    )
    expect(hunks.filter((kind) => kind.startsWith('move')).sort()).toEqual(['move-in', 'move-out'])
    expect(hunks.some((kind) => ['insert', 'delete', 'replace'].includes(kind))).toBe(false)
  })

  it('pairs both ends of a move by number', () => {
    const { hunks } = diff(
      'The minister signed the trade agreement yesterday in Quito, and later flew home.',
      'Yesterday in Quito, and later the minister signed the trade agreement flew home.',
    )
    const moved = hunks.filter((hunk) => hunk.move !== undefined)
    expect(moved).toHaveLength(2)
    expect(moved[0]?.move).toBe(moved[1]?.move)
  })

  it('does not take three light words for a move', () => {
    const hunks = kinds(
      diff(
        'In that note, shared publicly by the ruler, Havana accused the White House of lies.',
        'In that note Havana accused the White House of lies, shared publicly by phone.',
      ),
    )
    expect(hunks.some((kind) => kind.startsWith('move'))).toBe(false)
  })

  it('still shows an edit beside a move', () => {
    const text = drawn(
      'He resigned on Monday, after the long vote failed badly.',
      'After the long vote failed twice, he resigned on Monday.',
    )
    expect(text).toContain('[-badly-]{+twice')
  })
})

describe('light changes', () => {
  const rows: [string, string, string][] = [
    ['a double space', 'one  two', 'one two'],
    ['a no-break space', '20\u00a0% off', '20 % off'],
    ['a zero-width space', 're\u200bport it', 'report it'],
    ['a soft hyphen', 'so\u00adft it', 'soft it'],
    ['a byte-order mark', '\ufeffsoft it', 'soft it'],
    ['a trailing space', 'one two ', 'one two'],
    ['a line break', 'one\ntwo', 'one two'],
    ['a paragraph joined', 'one\n\ntwo', 'one two'],
    ['a DOS line end', 'one\r\ntwo', 'one\ntwo'],
    ['case', 'the Island now', 'the island now'],
    ['quotation style', 'a "threat" now', 'a “threat” now'],
    ['Spanish quotation marks', 'a «threat» now', 'a “threat” now'],
    ['an apostrophe', "it's time", 'it’s time'],
    ['a dash', 'yes - no', 'yes — no'],
    ['composed accents', 'Jose\u0301 said', 'José said'],
    ['a right-to-left mark', 'one\u200f two', 'one two'],
  ]

  it.each(rows)('shows %s lightly, and shows it', (_, from, to) => {
    const found = kinds(diff(from, to))
    expect(found).toContain('light')
    expect(found.every((kind) => kind === 'light' || kind === 'equal')).toBe(true)
  })

  it.each([
    ['a decimal point', '2.5 tonnes', '25 tonnes'],
    ['a lost accent', 'in México now', 'in Mexico now'],
    ['a full stop', 'It ended.', 'It ended'],
    ['a flag', 'a 🇪🇸 b', 'a 🇪🇺 b'],
    ['a skin tone', 'a 👍🏽 b', 'a 👍🏿 b'],
  ])('does not play down %s', (_, from, to) => {
    expect(kinds(diff(from, to)).some((kind) => kind !== 'light' && kind !== 'equal')).toBe(true)
  })
})

describe('whatever the texts', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'the',
          'US',
          'of',
          'Cuba',
          ' ',
          ' ',
          ', ',
          '. ',
          '“',
          '"',
          '\u00a0',
          '\u200b',
          '\ud83c',
          'é',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
  )

  it('covers both, keeps every promise and rebuilds the new one', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (from, to, calm) => expectSound(from, to, calm)),
      { numRuns: 500 },
    )
  })

  it('covers texts that share most of their words', () => {
    const words = fc.array(
      fc.constantFrom('the', 'vote', 'failed', 'on', 'Monday', ',', 'he', 'left', '.'),
      { minLength: 5, maxLength: 60 },
    )
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), fc.nat(), (list, start, length, place) => {
        const moved = [...list]
        const cut = moved.splice(start % list.length, length % list.length)
        moved.splice(place % (moved.length + 1), 0, ...cut)
        expectSound(list.join(' '), moved.join(' '))
      }),
      { numRuns: 500 },
    )
  })

  it('answers within bounds on words glued by zero-width spaces and on a text that only repeats', () => {
    const repeated = 'alpha beta gamma '.repeat(10_000)
    const started = performance.now()
    expectSound('a\u200b'.repeat(20_000), 'a'.repeat(20_000))
    expectSound(`x ${repeated}`, `${repeated} y`)
    expect(performance.now() - started).toBeLessThan(25_000)
  })

  it('answers within bounds on a hundred thousand unrelated words, and says it was coarse', () => {
    const from = 'a '.repeat(100_000)
    const to = 'a b '.repeat(60_000)
    const started = performance.now()
    const difference = diff(from, to)
    expect(performance.now() - started).toBeLessThan(25_000)
    expect(difference.precise).toBe(false)
    expect(difference.hunks.map((hunk) => to.slice(...hunk.to)).join('')).toBe(to)
  })
})
