import { describe, expect, it } from 'vitest'
import { segmentOf } from '@/components/review/testing/review-samples'
import type { SegmentFinding } from '@/domain/finding'
import {
  canTakeAll,
  groupEqual,
  recurringFindings,
  sharedReplacement,
  withReplacements,
} from './equal-findings'
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
    expect(withReplacements(`In ${checked}`, checked, found)).toEqual({
      text: 'In Sevilla and Sevilla, Sevilla.',
      count: 3,
    })
  })

  it('leave out what was written over since, and what overlaps, and do not count it', () => {
    const checked = 'Seville and Seville.'
    const found = [named(0, { target: [0, 7] }), named(12, { target: [12, 19] })]
    expect(withReplacements('Seville and Cádiz.', checked, found)).toEqual({
      text: 'Sevilla and Cádiz.',
      count: 1,
    })
    const twice = [named(0, { target: [0, 7] }), named(0, { target: [0, 11], replacement: 'X' })]
    expect(withReplacements(checked, checked, twice)).toEqual({
      text: 'Sevilla and Seville.',
      count: 1,
    })
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

  it('name the words they put in only where these are the same in every segment', () => {
    const [one, two] = [1, 2].map((id) => segmentOf(id, 'Draft.', 'English.'))
    if (!one || !two) throw new Error('no segments')
    const shared = (replacement: string) =>
      recurringFindings(
        [one, two],
        new Map([
          [1, { ...NO_FINDINGS, standing: [named(0)] }],
          [2, { ...NO_FINDINGS, standing: [named(4, { replacement })] }],
        ]),
      ).map(sharedReplacement)
    expect(shared('Sevilla')).toEqual(['Sevilla'])
    expect(shared('Seville’s')).toEqual([null])
  })
})
