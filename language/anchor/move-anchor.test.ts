import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveAnchor } from '@/language/anchor/move-anchor'
import type { Span } from '@/language/types'

const BEFORE = 'The Cuban regime rejection this weekend the accusations of the US administration.'

/** Where a passage of the text stands, the first if there are several. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  return [start, start + words.length]
}

function moved(words: string, after: string, before = BEFORE) {
  const { state, span } = moveAnchor(before, after, spanOf(before, words))
  return { state, words: span && after.slice(...span) }
}

describe('a remark on some words', () => {
  it('stays where it is when something further on is edited', () => {
    const after = BEFORE.replace('US administration', 'US government')
    expect(moved('regime rejection', after)).toEqual({ state: 'kept', words: 'regime rejection' })
  })

  it('moves along when something before it is edited', () => {
    const after = BEFORE.replace('The Cuban regime rejection', 'The regime in Havana rejected')
    expect(moved('the accusations', after)).toEqual({ state: 'moved', words: 'the accusations' })
  })

  it('points to the words that took the place of those it was made on', () => {
    const after = BEFORE.replace('rejection', 'rejected')
    expect(moved('rejection', after)).toEqual({ state: 'changed', words: 'rejected' })
  })

  it('grows with a passage into which a word was put', () => {
    const after = BEFORE.replace('US administration', 'US federal administration')
    expect(moved('the US administration', after)).toEqual({
      state: 'changed',
      words: 'the US federal administration',
    })
  })

  it('follows a passage that was moved elsewhere', () => {
    const after = 'This weekend the Cuban regime rejected the accusations of the US administration.'
    expect(moved('accusations of the US administration', after).words).toBe(
      'accusations of the US administration',
    )
  })

  it('says that its words are gone when they were struck', () => {
    const after = BEFORE.replace(' this weekend', '')
    expect(moved('this weekend', after)).toEqual({ state: 'gone', words: null })
    expect(moved('this weekend', '')).toEqual({ state: 'gone', words: null })
  })

  it('says that its words are gone when the whole sentence was written anew', () => {
    const after = 'Havana dismissed what Washington had said on Saturday and Sunday.'
    expect(moved('Cuban', after)).toEqual({ state: 'gone', words: null })
  })

  it('holds on to one of two equal words, the right one', () => {
    const before = 'the ship and the port'
    const { span } = moveAnchor(before, 'a big new ship and the port', [13, 16])
    expect(span).toEqual([19, 22])
  })

  it('never takes a part of another word for its own', () => {
    expect(moved('art', 'A new article hangs here now', 'This art hangs here').words).not.toBe(
      'art',
    )
  })
})

describe('what an anchor promises', () => {
  const words = fc.array(fc.stringMatching(/^[a-m]{2,6}$/), { maxLength: 20 })
  const marked = fc.uniqueArray(fc.stringMatching(/^[n-z]{3,8}$/), { minLength: 1, maxLength: 4 })

  it('unchanged words keep their anchor whatever happens elsewhere', () => {
    fc.assert(
      fc.property(fc.tuple(words, words, words, words), marked, ([a, b, c, d], chosen) => {
        const quote = chosen.join(' ')
        const before = [...a, quote, ...b].join(' ')
        const after = [...c, quote, ...d].join(' ')
        const { state, span } = moveAnchor(before, after, spanOf(before, quote))
        expect(span && after.slice(...span)).toBe(quote)
        expect(state).toBe(before.indexOf(quote) === after.indexOf(quote) ? 'kept' : 'moved')
      }),
      { numRuns: 400 },
    )
  })

  it('never throws, and every span it gives lies inside the text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 120 })
    const number = fc.oneof(fc.integer({ min: -5, max: 130 }), fc.constant(Number.NaN), fc.double())
    fc.assert(
      fc.property(any, any, number, number, (before, after, start, end) => {
        const { state, span } = moveAnchor(before, after, [start, end])
        expect(span === null).toBe(state === 'gone')
        if (span === null) return
        expect(span[0]).toBeGreaterThanOrEqual(0)
        expect(span[0]).toBeLessThan(span[1])
        expect(span[1]).toBeLessThanOrEqual(after.length)
      }),
      { numRuns: 400 },
    )
  })

  it('takes well under a second for two long texts without a common word', () => {
    const one = Array.from({ length: 3000 }, (_, n) => `alpha${n}`).join(' ')
    const other = Array.from({ length: 3000 }, (_, n) => `omega${n}`).join(' ')
    const begun = performance.now()
    expect(moveAnchor(one, other, [7000, 7040]).state).toBe('gone')
    expect(performance.now() - begun).toBeLessThan(10_000)
  })
})
