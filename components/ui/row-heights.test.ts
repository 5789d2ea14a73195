import { describe, expect, it } from 'vitest'
import { RowHeights } from './row-heights'

function rowsOf(count: number, estimate = 100) {
  return Array.from({ length: count }, (_, index) => ({ key: index + 1000, estimate }))
}

describe('where the rows of a list stand', () => {
  it('goes by the estimates until a row is measured', () => {
    const heights = new RowHeights(rowsOf(4), new Map())
    expect(heights.topOf(3)).toBe(300)
    heights.measure(1001, 250)
    expect([0, 1, 2, 3, 4].map((index) => heights.topOf(index))).toEqual([0, 100, 350, 450, 550])
  })

  it('finds the row at an offset, and the first and the last beyond the ends', () => {
    const heights = new RowHeights(rowsOf(4), new Map([[1001, 250]]))
    expect([-5, 0, 99, 100, 349, 350, 9999].map((offset) => heights.indexAt(offset))).toEqual([
      0, 0, 0, 1, 1, 2, 3,
    ])
  })

  it('keeps what was measured when rows come, go and change places', () => {
    const measured = new Map<number, number>()
    new RowHeights(rowsOf(10), measured).measure(1007, 40)
    const filtered = new RowHeights([{ key: 1007, estimate: 100 }], measured)
    expect(filtered.topOf(1)).toBe(40)
    expect(filtered.indexOf(1007)).toBe(0)
    expect(filtered.indexOf(1008)).toBe(-1)
  })

  it('takes in the heights of rows it does not hold, for later', () => {
    const heights = new RowHeights(rowsOf(2), new Map())
    heights.measure(5000, 40)
    expect(heights.topOf(2)).toBe(200)
  })

  it('answers for an empty list', () => {
    const heights = new RowHeights([], new Map())
    expect([heights.topOf(0), heights.indexAt(50), heights.count]).toEqual([0, 0, 0])
  })

  it('agrees with a plain sum after any changes', () => {
    const rows = rowsOf(500).map((row, index) => ({ ...row, estimate: 40 + (index % 7) * 30 }))
    const measured = new Map<number, number>()
    const heights = new RowHeights(rows, measured)
    for (let turn = 0; turn < 200; turn++) {
      heights.measure(1000 + ((turn * 37) % 500), 20 + ((turn * 13) % 300))
      const at = (turn * 91) % 501
      const sum = rows
        .slice(0, at)
        .reduce((total, { key, estimate }) => total + (measured.get(key) ?? estimate), 0)
      expect(heights.topOf(at)).toBe(sum)
      expect(at === 500 || heights.indexAt(sum) === at).toBe(true)
    }
  })
})
