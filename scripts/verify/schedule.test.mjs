import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { schedule } from './schedule.mjs'
import { STEPS } from './steps.mjs'

async function trace(steps, lanes) {
  const events = []
  let most = 0
  let running = 0
  await schedule(steps, lanes, async ({ id }) => {
    running += 1
    most = Math.max(most, running)
    events.push(`+${id}`)
    await sleep(5)
    events.push(`-${id}`)
    running -= 1
  })
  return { events, most }
}

describe('the order of the checks', () => {
  it('keeps to the lanes and runs every step once', async () => {
    const { events, most } = await trace([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }], 2)
    expect(most).toBe(2)
    expect(events.filter((event) => event.startsWith('+')).sort()).toEqual(['+a', '+b', '+c', '+d'])
  })

  it('waits for what a step needs and lets others pass meanwhile', async () => {
    const { events } = await trace([{ id: 'a' }, { id: 'b', needs: ['a'] }, { id: 'c' }], 2)
    expect(events.indexOf('+b')).toBeGreaterThan(events.indexOf('-a'))
    expect(events.indexOf('+c')).toBeLessThan(events.indexOf('-a'))
  })

  it('refuses steps that wait for each other', async () => {
    const circle = [
      { id: 'a', needs: ['b'] },
      { id: 'b', needs: ['a'] },
    ]
    await expect(schedule(circle, 2, async () => undefined)).rejects.toThrow(/a, b/)
  })

  it('can run every real step', async () => {
    const { events } = await trace(STEPS, 2)
    expect(events).toHaveLength(STEPS.length * 2)
  })
})
