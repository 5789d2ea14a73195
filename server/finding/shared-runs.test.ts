import { describe, expect, it } from 'vitest'
import { SharedRuns } from './shared-runs'

/** An article whose state is a number: a run answers what it saw. */
function desk() {
  const runs = new SharedRuns<number>()
  const seen: number[] = []
  const state = { saved: 1 }
  const ask = () =>
    runs.ask('article', {
      stamp: async () => String(state.saved),
      run: async () => {
        const now = state.saved
        await new Promise((resolve) => setTimeout(resolve, 5))
        seen.push(now)
        return now
      },
    })
  return { ask, seen, state }
}

describe('what many ask for at once', () => {
  it('is run once for all of them', async () => {
    const { ask, seen } = desk()
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
    expect(seen).toEqual([1])
  })

  it('is run anew for who asks after something was saved, also while a run is on', async () => {
    const { ask, seen, state } = desk()
    const before = ask()
    await new Promise((resolve) => setTimeout(resolve, 1))
    state.saved = 2
    expect(await Promise.all([before, ask(), ask()])).toEqual([1, 2, 2])
    expect(seen).toEqual([1, 2])
  })

  it('is not run again while nothing has changed', async () => {
    const { ask, seen } = desk()
    await ask()
    expect(await ask()).toBe(1)
    expect(seen).toEqual([1])
  })

  it('is run again after a run that failed', async () => {
    const runs = new SharedRuns<number>()
    const stamp = async () => 'same'
    const fails = runs.ask('article', { stamp, run: () => Promise.reject(new Error('no')) })
    await expect(fails).rejects.toThrow('no')
    expect(await runs.ask('article', { stamp, run: async () => 3 })).toBe(3)
  })
})
