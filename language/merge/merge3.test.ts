import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge3 } from '@/language/merge/merge3'

const BASE = 'The big dog chased the small cat.'

describe('merging what two people wrote', () => {
  it('keeps both edits when they are apart', () => {
    const mine = 'The large dog chased the small cat.'
    const theirs = 'The big dog chased the tiny cat.'
    expect(merge3(BASE, mine, theirs).text).toBe('The large dog chased the tiny cat.')
  })

  it('takes the same edit once', () => {
    const both = 'The large dog chased the small cat.'
    const mine = 'The large dog chased the small cat!'
    expect(merge3(BASE, both, both).text).toBe(both)
    expect(merge3(BASE, mine, both).text).toBe(mine)
  })

  it('refuses two wordings for the same words', () => {
    expect(merge3(BASE, 'A dog chased the small cat.', 'The hound chased the small cat.')).toEqual({
      text: null,
    })
  })

  it('refuses edits of neighbouring words, which would make a word salad', () => {
    const mine = 'The large dog chased the small cat.'
    const theirs = 'The big hound chased the small cat.'
    expect(merge3(BASE, mine, theirs).text).toBeNull()
  })

  it('refuses two insertions at one place', () => {
    expect(merge3('A b.', 'A new b.', 'A red b.').text).toBeNull()
  })

  it('refuses an insertion inside what the other deleted', () => {
    expect(merge3(BASE, 'The big dog.', 'The big dog chased the very small cat.').text).toBeNull()
  })

  it('keeps one side when the other did nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (base, edited) => {
        expect(merge3(base, edited, base).text).toBe(edited)
        expect(merge3(base, base, edited).text).toBe(edited)
        expect(merge3(base, edited, edited).text).toBe(edited)
      }),
    )
  })

  it('gives the same answer whoever saved first', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', ', ', 'c'), { maxLength: 20 })
    fc.assert(
      fc.property(words, words, words, (base, one, other) => {
        const texts = [base, one, other].map((text) => text.join('')) as [string, string, string]
        const [from, mine, theirs] = texts
        expect(merge3(from, mine, theirs)).toEqual(merge3(from, theirs, mine))
      }),
    )
  })

  it('merges far edits of a text too long for the thorough search', () => {
    const base = Array.from({ length: 3_000 }, (_, at) => `w${at}`).join(' ')
    const mine = base.replace('w700 ', 'X ').replace('w2900', '')
    const theirs = base.replace('w20 ', 'Y and ').replace('w1400 ', '')
    const both = mine.replace('w20 ', 'Y and ').replace('w1400 ', '')
    expect(merge3(base, mine, theirs).text).toBe(both)
  })

  it('answers within two seconds on texts of fifty thousand words', () => {
    const base = 'word '.repeat(50_000)
    const started = performance.now()
    expect(merge3(base, `x ${base.replaceAll('word', 'mine')}`, `${base} end`).text).toBeNull()
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
