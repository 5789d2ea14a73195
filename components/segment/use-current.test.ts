import { expect, it } from 'vitest'
import type { SegmentDto } from '@/domain/segment'
import { heirOf, segmentAt } from './use-current'

const list = (...ids: number[]) => ids.map((id, position) => ({ id, position }) as SegmentDto)
const after = (current: number, before: SegmentDto[], now: SegmentDto[]) => {
  const row = segmentAt(before, String(current))
  return row && heirOf(row, before, now)?.id
}

it('one stays on one’s row when a colleague splits or joins above it', () => {
  expect(after(3, list(1, 2, 3), list(7, 8, 2, 3))).toBe(3)
  expect(after(3, list(1, 2, 3), list(9, 3))).toBe(3)
})

it('one goes on in the first half of what a colleague split', () => {
  expect(after(2, list(1, 2, 3), list(1, 7, 8, 3))).toBe(7)
  expect(after(1, list(1, 2, 3), list(7, 8, 2, 3))).toBe(7)
})

it('one goes on in what one’s row was joined into, from either part', () => {
  expect(after(2, list(1, 2, 3, 4), list(1, 9, 4))).toBe(9)
  expect(after(3, list(1, 2, 3, 4), list(1, 9, 4))).toBe(9)
  expect(after(3, list(1, 2, 3), list(1, 9))).toBe(9)
})

it('one is on what is left beside it when one’s row is taken out', () => {
  expect(after(2, list(1, 2, 3), list(1, 3))).toBe(3)
  expect(after(3, list(1, 2, 3), list(1, 2))).toBe(2)
})

it('one is on no row that the article has not', () => {
  expect(segmentAt(list(1, 2), '3')).toBeUndefined()
  expect(segmentAt(list(1, 2), null)).toBeUndefined()
})
