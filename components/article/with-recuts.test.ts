import { describe, expect, it } from 'vitest'
import type { SegmentDto } from '@/domain/segment'
import { withRecuts } from './with-recuts'

const list = (...ids: number[]) => ids.map((id, position) => segment(id, position))
const segment = (id: number, position = 0) => ({ id, position }) as SegmentDto
const idsOf = (segments: readonly SegmentDto[] | null) => segments?.map(({ id }) => id)

const split = { goneIds: [2], madeIds: [7, 8] }
const halves = [segment(7), segment(8)]

describe('a list after splits and joins', () => {
  it('has the halves in the place of the whole, and the rest moved along', () => {
    const known = list(1, 2, 3)
    const after = withRecuts(known, { acts: [split], segments: halves, count: 4 })
    expect(idsOf(after)).toEqual([1, 7, 8, 3])
    expect(after?.map(({ position }) => position)).toEqual([0, 1, 2, 3])
    expect(after?.[0], 'nothing before the cut renders anew').toBe(known[0])
  })

  it('follows acts that came one upon the other, though only the last of them stands', () => {
    const acts = [split, { goneIds: [8, 3], madeIds: [9] }]
    const told = { acts, segments: [segment(7), segment(9)], count: 3 }
    expect(idsOf(withRecuts(list(1, 2, 3), told))).toEqual([1, 7, 9])
  })

  it('stays as it is when it is told once more, also of what was taken back', () => {
    const once = list(1, 7, 8, 3)
    const told = { acts: [split], segments: halves, count: 4 }
    expect(withRecuts(once, told)).toEqual(once)
    const acts = [split, { goneIds: [7, 8], madeIds: [2] }]
    const back = list(1, 2, 3)
    expect(withRecuts(back, { acts, segments: [segment(2)], count: 3 })).toEqual(back)
  })

  it('is in doubt when something was missed: what gave way is not there', () => {
    const act = { goneIds: [5], madeIds: [7, 8] }
    expect(withRecuts(list(1, 2, 3), { acts: [act], segments: halves, count: 4 })).toBeNull()
    const join = { goneIds: [1, 3], madeIds: [9] }
    expect(withRecuts(list(1, 2, 3), { acts: [join], segments: [segment(9)], count: 2 })).toBeNull()
  })

  it('is in doubt when the article has another number of segments by now', () => {
    expect(withRecuts(list(1, 2, 3), { acts: [split], segments: halves, count: 5 })).toBeNull()
  })

  it('is in doubt when what took the place is not told', () => {
    expect(withRecuts(list(1, 2, 3), { acts: [split], segments: [], count: 4 })).toBeNull()
  })

  it('counts on from the first of the window a page brought', () => {
    const window = [segment(1, 50), segment(2, 51), segment(3, 52)]
    const after = withRecuts(window, { acts: [split], segments: halves, count: null })
    expect(after?.map(({ position }) => position)).toEqual([50, 51, 52, 53])
  })
})
