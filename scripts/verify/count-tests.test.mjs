import { describe, expect, it } from 'vitest'
import { countTests } from './count-tests.mjs'

const unit = (passed, failed, pending = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 0,
})

describe('the last line of verify', () => {
  it('counts every test of a runner', () => {
    expect(countTests('vitest', unit(10, 2, 1), false)).toEqual({
      passed: 10,
      failed: 2,
      skipped: 1,
    })
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }
    expect(countTests('playwright', { stats }, false)).toEqual({ passed: 8, failed: 1, skipped: 2 })
  })

  it('never looks green when a run broke off, left no figures or found no test', () => {
    expect(countTests('vitest', unit(10, 0), false).failed).toBe(1)
    expect(countTests('vitest', null, true).failed).toBe(1)
    expect(countTests('vitest', unit(0, 0), true).failed).toBe(1)
  })
})
