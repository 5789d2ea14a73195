import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diff } from '@/language/diff/diff'
import { revertHunks } from '@/language/diff/revert-hunk'

const CLAUSES = [
  'the vote failed on Monday',
  'prices kept rising in June',
  'wages fell sharply',
  'Havana rejected the accusations',
  'police arrested three suspects',
  'two hundred families left their homes',
]

const JOINTS = [', ', ' and ', ', and ', '; ', ' while ', ', but ']

function kindsOf(from: string, to: string): string[] {
  return diff(from, to).hunks.map((hunk) => hunk.kind)
}

describe('moved clauses', () => {
  const pairs = fc.shuffledSubarray(CLAUSES, { minLength: 2, maxLength: 2 })

  it('shows two clauses that changed places as one move out, one move in and no edit', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...JOINTS), ([one, other], joint) => {
        const changed = kindsOf(`${one}${joint}${other}.`, `${other}${joint}${one}.`)
        expect(changed.filter((kind) => kind !== 'equal' && kind !== 'light').sort()).toEqual([
          'move-in',
          'move-out',
        ])
      }),
    )
  })

  it('shows a place or a day put last as a move', () => {
    const changed = kindsOf(
      'In Havana, the minister spoke to reporters.',
      'The minister spoke to reporters in Havana.',
    )
    expect(changed.filter((kind) => kind !== 'equal')).toEqual(['move-out', 'light', 'move-in'])
  })

  it('shows a word changed inside a clause that moved', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...JOINTS), ([one = '', other], joint) => {
        const edited = one.replace(/\w+$/, 'otherwise')
        const changed = kindsOf(`${one}${joint}${other}.`, `${other}${joint}${edited}.`)
        expect(changed.some((kind) => kind === 'replace' || kind === 'insert')).toBe(true)
      }),
    )
  })

  it('takes neither a lone word nor a few light ones for a move', () => {
    expect(kindsOf('Only he spoke of the plan.', 'He spoke of the plan only.')).not.toContain(
      'move-in',
    )
    expect(
      kindsOf(
        'The letter, shared publicly by the ruler, accused the White House of lies.',
        'The letter accused the White House of lies and was shared publicly by phone.',
      ),
    ).not.toContain('move-in')
  })

  it('gives the old text back when every change is taken back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CLAUSES), { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom(...CLAUSES), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...JOINTS),
        (old, fresh, joint) => {
          const from = old.join(joint)
          const to = fresh.join(joint)
          expect(revertHunks(from, to, diff(from, to).hunks)).toBe(from)
        },
      ),
      { numRuns: 300 },
    )
  })
})
