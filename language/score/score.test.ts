import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterMatch } from './character-match'
import { score, scoreAll } from './score'
import { countTer } from './ter'

describe('translation edit rate', () => {
  it('counts a moved run as one edit, two replaced words and one missing word as three', () => {
    const draft = 'this week the dockers ended a long strike in the new north port'
    const signed = 'dock workers ended this week a long strike in the old new north port'
    expect(countTer(draft, signed)).toEqual({ edits: 4, words: 14, precise: true })
    expect(score(draft, signed).ter).toBeCloseTo(4 / 14, 12)
  })

  it('moves two runs when each saves more than it costs', () => {
    expect(
      countTer('on Monday in Lima the judges met', 'the judges met in Lima on Monday'),
    ).toEqual({
      edits: 2,
      words: 7,
      precise: true,
    })
  })

  it('passes over capitals and white space, not over punctuation', () => {
    expect(score('The  Port\nopens', 'the port opens').ter).toBe(0)
    expect(score('The port opens', 'the port opens.').ter).toBeCloseTo(1 / 3, 12)
  })

  it('may exceed one, and is one for words where none should be', () => {
    expect(score('one two three four', 'five').ter).toBe(4)
    expect(score('anything', '').ter).toBe(1)
    expect(score('', '').ter).toBe(0)
  })

  it('says so when a text is too long to look for moves', () => {
    const long = Array.from({ length: 600 }, (_, n) => `w${n}`)
    const turned = [...long.slice(300), ...long.slice(0, 300)]
    expect(countTer(turned.join(' '), long.join(' ')).precise).toBe(false)
  })
})

describe('chrF', () => {
  it('averages over the lengths both texts have', () => {
    // Characters: 2 of 2 and 2 of 3; pairs: 1 of 1 and 1 of 2; triples only in the reference.
    const [precision, recall] = [1, (2 / 3 + 1 / 2) / 2]
    const worked = (5 * precision * recall) / (4 * precision + recall)
    expect(score('ab', 'abc').chrf).toBeCloseTo(worked, 12)
  })

  it('is one for the same characters, zero for none in common', () => {
    expect(score('El puerto abre', 'El puerto abre').chrf).toBeCloseTo(1, 12)
    expect(score('aaa', 'bbb').chrf).toBe(0)
  })

  it('sums the counts of several segments before it takes the rate', () => {
    const pairs = [
      { hypothesis: 'ab', reference: 'ab' },
      { hypothesis: 'x', reference: 'abcdef' },
    ]
    // One to six characters: matched 2,1,0…; hypothesis 3,1,0…; reference 8,6,4,3,2,1.
    const [precision, recall] = [(2 / 3 + 1) / 2, (2 / 8 + 1 / 6) / 2]
    expect(scoreAll(pairs).chrf).toBeCloseTo(
      (5 * precision * recall) / (4 * precision + recall),
      12,
    )
  })
})

describe('character match', () => {
  it('is the share of characters that stayed', () => {
    expect(characterMatch('rejected', 'rejects').match).toBeCloseTo(1 - 2 / 8, 12)
    expect(characterMatch('', '').match).toBe(1)
    expect(characterMatch('', 'abc').match).toBe(0)
  })
})

describe('any two strings', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('the', 'port', 'opens', 'again', 'today'), { maxLength: 20 })
      .map((words) => words.join(' ')),
  )

  it('score within their bounds, and equal texts as equal', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const { ter, chrf, characterMatch: same, edits } = score(one, other)
        expect(ter).toBeGreaterThanOrEqual(0)
        expect(chrf).toBeGreaterThanOrEqual(0)
        expect(chrf).toBeLessThanOrEqual(1 + 1e-12)
        expect(same).toBeGreaterThanOrEqual(0)
        expect(same).toBeLessThanOrEqual(1)
        expect(score(one, one)).toMatchObject({ ter: 0, characterMatch: 1, edits: 0 })
        const [from, to] = [words(one), words(other)]
        expect(edits).toBeLessThanOrEqual(Math.max(from, to))
        expect(edits).toBeGreaterThanOrEqual(Math.abs(from - to))
      }),
    )
  })

  it.each([
    ['one word', 'a'.repeat(200_000), 'b'.repeat(200_000)],
    ['the same word', 'a '.repeat(50_000), 'a '.repeat(49_000)],
    ['short texts of one word', 'a '.repeat(390), 'a b '.repeat(190)],
  ])('stay quick on a wall of %s', (_, one, other) => {
    const start = performance.now()
    score(one, other)
    expect(performance.now() - start).toBeLessThan(40_000)
  })
})

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
