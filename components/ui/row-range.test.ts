import { describe, expect, it } from 'vitest'
import { RowHeights } from './row-heights'
import { covers, firstRange, indicesOf, rangeFor } from './row-range'

const heights = new RowHeights(
  Array.from({ length: 10_000 }, (_, key) => ({ key, estimate: 100 })),
  new Map(),
)

describe('the rows that are rendered', () => {
  it('are those of the window and some ahead, however long the list is', () => {
    const range = rangeFor(heights, { top: 500_000, bottom: 501_000 })
    expect(range).toEqual({ first: 4991, last: 5019 })
    expect(rangeFor(heights, { top: -200, bottom: 800 })).toEqual({ first: 0, last: 17 })
    expect(rangeFor(heights, { top: 999_500, bottom: 1_000_500 }).last).toBe(9999)
  })

  it('suffice until the window comes near their end', () => {
    const range = rangeFor(heights, { top: 500_000, bottom: 501_000 })
    expect(covers(range, heights, { top: 500_300, bottom: 501_300 })).toBe(true)
    expect(covers(range, heights, { top: 500_600, bottom: 501_600 })).toBe(false)
    expect(covers(range, heights, { top: 499_400, bottom: 500_400 })).toBe(false)
  })

  it('suffice at the ends of the list, and when the list became shorter', () => {
    expect(covers({ first: 0, last: 17 }, heights, { top: -200, bottom: 800 })).toBe(true)
    const range = rangeFor(heights, { top: 999_000, bottom: 1_000_400 })
    expect(covers(range, heights, { top: 999_000, bottom: 1_000_400 })).toBe(true)
    expect(covers({ first: 0, last: 20_000 }, heights, { top: 0, bottom: 900 })).toBe(true)
  })

  it('begin on a first page with the row the address names, two rows above it', () => {
    expect(firstRange(heights, 0).first).toBe(0)
    expect(firstRange(heights, 8999)).toEqual({ first: 8997, last: 9009 })
    expect(firstRange(heights, 9999).last).toBe(9999)
  })

  it('include kept rows outside the run, each once and in order', () => {
    expect(indicesOf({ first: 5, last: 7 }, 100, [90, 6, 2, 90, -1])).toEqual([2, 5, 6, 7, 90])
  })

  it('are as many as there are when the list became shorter than the run', () => {
    expect(indicesOf({ first: 50, last: 70 }, 3, [])).toEqual([])
    expect(indicesOf({ first: 1, last: 70 }, 3, [])).toEqual([1, 2])
    expect(indicesOf({ first: 0, last: 0 }, 0, [])).toEqual([])
  })
})
