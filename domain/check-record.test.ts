import { describe, expect, it } from 'vitest'
import { type CheckRecord, precisionOf, raised } from './check-record'

const record = (taken: number, dismissed: number, open = 0): CheckRecord => ({
  check: 'numbers',
  letStand: 0,
  reasons: [],
  taken,
  dismissed,
  open,
})

describe('how right a check is', () => {
  it('has the interval that Wilson gives', () => {
    // 81 of 263: Newcombe, Statistics in Medicine 17 (1998), table I.
    const found = precisionOf(record(81, 182))
    expect(found?.low).toBeCloseTo(0.2553, 4)
    expect(found?.high).toBeCloseTo(0.3662, 4)
  })

  it('stays uncertain where everything was taken, or nothing', () => {
    expect(precisionOf(record(20, 0))).toMatchObject({ share: 1, high: 1 })
    expect(precisionOf(record(20, 0))?.low).toBeCloseTo(0.8389, 4)
    expect(precisionOf(record(0, 10))).toMatchObject({ share: 0, low: 0 })
    expect(precisionOf(record(0, 10))?.high).toBeCloseTo(0.2775, 4)
  })

  it('is not said from a handful of verdicts, however many findings are open', () => {
    expect(precisionOf(record(9, 0, 500))).toBeNull()
    expect(precisionOf(record(0, 0))).toBeNull()
    expect(raised(record(9, 1, 500))).toBe(510)
  })
})
