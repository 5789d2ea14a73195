import { describe, expect, it } from 'vitest'
import { segmentOf } from '@/components/review/testing/review-samples'
import type { SegmentFinding } from '@/domain/finding'
import { canTakeAll, groupEqual, recurringFindings, withReplacements } from './equal-findings'
import { NO_FINDINGS } from './segment-findings'

function named(start: number, over: Partial<SegmentFinding> = {}): SegmentFinding {
  return {
    check: 'names',
    severity: 'warning',
    source: null,
    target: [start, start + 5],
    message: 'A name.',
    mqm: 'accuracy',
    replacement: 'Sevilla',
    fingerprint: 'names:1',
    ...over,
  }
}

describe('equal findings', () => {
  it('are one group where the first of them stood, the others keep their place', () => {
    const other = named(9, { fingerprint: 'numbers:2', check: 'numbers' })
    const all = [named(0), other, named(20)]
    expect(groupEqual(all).map((group) => group.length)).toEqual([2, 1])
    expect(groupEqual(all)[1]?.[0]).toBe(other)
  })

  it('are taken all at once, whatever was typed before them', () => {
    const checked = 'Seville and Seville, Seville.'
    const found = [0, 12, 21].map((start) => named(start, { target: [start, start + 7] }))
    expect(withReplacements(`In ${checked}`, checked, found)).toBe(
      'In Sevilla and Sevilla, Sevilla.',
    )
  })

  it('leave out what was written over since, and what overlaps', () => {
    const checked = 'Seville and Seville.'
    const found = [named(0, { target: [0, 7] }), named(12, { target: [12, 19] })]
    expect(withReplacements('Seville and Cádiz.', checked, found)).toBe('Sevilla and Cádiz.')
    const twice = [named(0, { target: [0, 7] }), named(0, { target: [0, 11], replacement: 'X' })]
    expect(withReplacements(checked, checked, twice)).toBe('Sevilla and Seville.')
  })

  it('can be taken together only where each offers words', () => {
    expect(canTakeAll([named(0), named(9)])).toBe(true)
    expect(canTakeAll([named(0), named(9, { replacement: null })])).toBe(false)
  })

  it('are told of an article when they stand in more than one segment', () => {
    const [one, two, three] = [1, 2, 3].map((id) => segmentOf(id, 'Draft.', 'English.'))
    if (!one || !two || !three) throw new Error('no segments')
    const alone = named(0, { fingerprint: 'numbers:2' })
    const findings = new Map([
      [1, { ...NO_FINDINGS, standing: [named(0), named(9)] }],
      [2, { ...NO_FINDINGS, standing: [alone, alone] }],
      [3, { ...NO_FINDINGS, standing: [named(4)] }],
    ])
    const [names, ...others] = recurringFindings([one, two, three], findings)
    expect(names?.count).toBe(3)
    expect(names?.places.map(({ segment }) => segment.id)).toEqual([1, 3])
    expect(others).toEqual([])
  })
})
