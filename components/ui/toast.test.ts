import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dismiss, shown, subscribe, toast } from './toast'

describe('a notice', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => {
    vi.runAllTimers()
    vi.useRealTimers()
  })

  it('is shown for a few seconds and then goes by itself', () => {
    toast('Sent as version 2.', { tone: 'success' })
    expect(shown()).toMatchObject([{ text: 'Sent as version 2.', tone: 'success' }])
    vi.advanceTimersByTime(5000)
    expect(shown()).toHaveLength(1)
    vi.advanceTimersByTime(2000)
    expect(shown()).toEqual([])
  })

  it('can be closed before, the others stay', () => {
    for (const text of ['one', 'two']) toast(text, { tone: 'success' })
    dismiss(shown()[0]?.id ?? 0)
    expect(shown().map(({ text }) => text)).toEqual(['two'])
  })

  it('never fills the screen: of many the last two are shown', () => {
    for (const text of ['1', '2', '3', '4', '5']) toast(text, { tone: 'success' })
    expect(shown().map(({ text }) => text)).toEqual(['4', '5'])
  })

  it('takes the place of the remark before, not of what can still be acted on', () => {
    toast('Split.', { action: { label: 'Undo', run: () => {} } })
    for (const segment of [1, 2, 3]) toast(`Undone in ${segment}.`)
    expect(shown().map(({ text }) => text)).toEqual(['Split.', 'Undone in 3.'])
  })

  it('is told to whoever draws it, until they stop listening', () => {
    const told = vi.fn()
    const stop = subscribe(told)
    toast('one')
    stop()
    toast('two')
    expect(told).toHaveBeenCalledTimes(1)
  })
})
