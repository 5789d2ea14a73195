import { describe, expect, it, vi } from 'vitest'
import { untilShown } from './until-shown'

const NEVER = new Promise<never>(() => undefined)
/** Milliseconds. */
const SHORT = 30

describe('an act', () => {
  it('lasts until the screen shows what it did', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    let isOver = false
    const lasting = untilShown(null, promise)?.then((isShown) => {
      isOver = true
      return isShown
    })
    await new Promise((wait) => setTimeout(wait, SHORT))
    expect(isOver).toBe(false)
    resolve()
    expect(await lasting).toBe(true)
  })

  it('is over though what it did cannot be read, within seconds', async () => {
    vi.useFakeTimers()
    const over = untilShown(null, NEVER)
    await vi.advanceTimersByTimeAsync(3_000)
    vi.useRealTimers()
    expect(await over).toBe(false)
  })

  it('is over where the reading fails: the act did not', async () => {
    expect(await untilShown(null, Promise.reject(new Error('no line')), SHORT)).toBe(false)
  })

  it('that failed is told at once', () => {
    expect(untilShown(new Error('refused'), NEVER)).toBeUndefined()
  })
})
