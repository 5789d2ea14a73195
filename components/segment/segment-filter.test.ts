import { describe, expect, it } from 'vitest'
import type { SegmentDto } from '@/domain/segment'
import {
  addressOf,
  countShown,
  filtersFrom,
  isShown,
  neighbour,
  nextOpen,
  toggled,
} from './segment-filter'

function segment(position: number, over: Partial<SegmentDto> = {}): SegmentDto {
  const id = position + 100
  const text = { draft: 'Draft.', target: 'Draft.', state: 'draft', openQuestions: 0 }
  return { id, position, findings: [], ...text, ...over } as SegmentDto
}

const ARTICLE = [
  segment(0, { state: 'confirmed', target: 'Better.' }),
  segment(1, { openQuestions: 1 }),
  segment(2, { state: 'reviewed' }),
  segment(3, { state: 'untranslated', draft: null, target: '' }),
]

describe('filtering the rows', () => {
  it('counts what each filter would show', () => {
    expect(countShown(ARTICLE, [], new Map(), 'ana')).toEqual({
      unconfirmed: 2,
      findings: 0,
      changed: 1,
      questions: 1,
      stale: 0,
      mine: 0,
    })
  })

  it('counts, once some are chosen, what each would leave of those', () => {
    const counts = countShown(ARTICLE, ['unconfirmed'], new Map(), 'ana')
    expect(counts).toMatchObject({ unconfirmed: 2, changed: 0, questions: 1 })
  })

  it('shows what fits all of the filters, and everything under none', () => {
    const shown = (asked: string) =>
      ARTICLE.filter((each) => isShown(each, filtersFrom(asked), undefined, 'ana'))
    expect(shown('unconfirmed.questions').map(({ position }) => position)).toEqual([1])
    expect(shown('questions.changed')).toEqual([])
    expect(shown('')).toHaveLength(4)
  })

  it('goes into the address and out of it, in one order, without what nobody knows', () => {
    expect(filtersFrom('mine.nonsense.findings')).toEqual(['findings', 'mine'])
    expect(filtersFrom('nonsense')).toEqual([])
    expect(filtersFrom(null)).toEqual([])
    expect(addressOf(toggled(['mine'], 'findings'))).toBe('findings.mine')
    expect(addressOf(toggled(['mine'], 'mine'))).toBeNull()
  })
})

describe('moving from row to row', () => {
  it('steps among the rows that are shown', () => {
    const shown = [ARTICLE[0], ARTICLE[3]].filter((each) => each !== undefined)
    expect(neighbour(shown, ARTICLE[1], 1)?.position).toBe(3)
    expect(neighbour(shown, ARTICLE[1], -1)?.position).toBe(0)
    expect(neighbour(shown, ARTICLE[3], 1)).toBeNull()
  })

  it('begins at the first row, or backwards at the last', () => {
    expect(neighbour(ARTICLE, undefined, 1)?.position).toBe(0)
    expect(neighbour(ARTICLE, undefined, -1)?.position).toBe(3)
  })

  it('finds the next unconfirmed one, beginning again at the top', () => {
    expect(nextOpen(ARTICLE, ARTICLE[0])?.position).toBe(1)
    expect(nextOpen(ARTICLE, ARTICLE[1])?.position).toBe(3)
    expect(nextOpen(ARTICLE, ARTICLE[3])?.position).toBe(1)
  })

  it('finds none when all the others are confirmed', () => {
    expect(nextOpen([segment(0)], segment(0))).toBeNull()
  })
})
