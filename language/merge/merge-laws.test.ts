import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge3 } from '@/language/merge/merge3'

/** Words without a double, so that every edit has one place. */
const baseWords = fc.uniqueArray(fc.stringMatching(/^[a-y]{3,8}$/), { minLength: 8, maxLength: 40 })
const edits = fc.constantFrom('replace', 'delete', 'insert')

type Edit = 'replace' | 'delete' | 'insert'

/** The text with the words from `start` on edited, `count` of them. */
function edited(words: string[], start: number, kind: Edit, mark: string): string {
  const changed = [...words]
  if (kind === 'replace') changed.splice(start, 1, `${mark}new`)
  if (kind === 'delete') changed.splice(start, 1)
  if (kind === 'insert') changed.splice(start, 0, `${mark}more`)
  return changed.join(' ')
}

describe('what a merge promises', () => {
  it('holds both edits when two people worked apart', () => {
    fc.assert(
      fc.property(baseWords, edits, edits, fc.nat(), (words, one, other, seed) => {
        const first = 1 + (seed % (words.length - 7))
        const second = first + 4
        const mine = edited(words, first, one, 'm')
        const theirs = edited(words, second, other, 't')
        const both = edited(edited(words, second, other, 't').split(' '), first, one, 'm')
        expect(merge3(words.join(' '), mine, theirs).text).toBe(both)
      }),
      { numRuns: 300 },
    )
  })

  it('is a conflict when two people give the same word different wordings', () => {
    fc.assert(
      fc.property(baseWords, fc.nat(), (words, seed) => {
        const at = seed % words.length
        const mine = edited(words, at, 'replace', 'm')
        const theirs = edited(words, at, 'replace', 't')
        expect(merge3(words.join(' '), mine, theirs).text).toBeNull()
      }),
    )
  })

  const written = fc
    .array(fc.constantFrom('a', 'b', 'new', 'old', ' ', ', ', '. ', 'é', '\u00a0'), {
      maxLength: 24,
    })
    .map((parts) => parts.join(''))
  const any = fc.oneof(written, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))

  it('never loses a word that either wrote: it is in the result, or there is a conflict', () => {
    fc.assert(
      fc.property(written, written, written, (base, mine, theirs) => {
        const { text } = merge3(base, mine, theirs)
        if (text === null) return
        for (const [side, other] of [[mine, theirs] as const, [theirs, mine] as const]) {
          for (const word of gained(base, side)) {
            const owed = countOf(side, word) - lost(base, other, word)
            expect(countOf(text, word)).toBeGreaterThanOrEqual(owed)
          }
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('gives the same answer whoever saved first, on any strings', () => {
    fc.assert(
      fc.property(any, any, any, (base, mine, theirs) => {
        expect(merge3(base, mine, theirs)).toEqual(merge3(base, theirs, mine))
      }),
      { numRuns: 500 },
    )
  })

  it('merging the merge again changes nothing', () => {
    fc.assert(
      fc.property(written, written, written, (base, mine, theirs) => {
        const { text } = merge3(base, mine, theirs)
        if (text === null) return
        expect(merge3(base, text, text).text).toBe(text)
        expect(merge3(base, text, base).text).toBe(text)
      }),
    )
  })
})

/** Words that `side` has more often than the base. */
function gained(base: string, side: string): string[] {
  return [...new Set(wordsOf(side))].filter((word) => countOf(side, word) > countOf(base, word))
}

/** How many of a word the other side took out. */
function lost(base: string, other: string, word: string): number {
  return Math.max(0, countOf(base, word) - countOf(other, word))
}

function countOf(text: string, word: string): number {
  return wordsOf(text).filter((each) => each === word).length
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}
