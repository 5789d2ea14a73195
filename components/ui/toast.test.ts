import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  dismiss,
  dismissFailures,
  failuresOn,
  goToPlace,
  layOver,
  passingNow,
  settleAt,
  subscribe,
  toast,
  toastAt,
} from './toast'

const failures = () => failuresOn(undefined)

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.runAllTimers()
  dismissFailures()
  vi.useRealTimers()
})

describe('a notice', () => {
  it('is shown for a few seconds and then goes by itself', () => {
    toast('Sent as version 2.', { tone: 'success' })
    expect(passingNow()).toMatchObject([{ text: 'Sent as version 2.', tone: 'success' }])
    vi.advanceTimersByTime(5000)
    expect(passingNow()).toHaveLength(1)
    vi.advanceTimersByTime(2000)
    expect(passingNow()).toEqual([])
  })

  it('can be closed before, the others stay', () => {
    for (const text of ['one', 'two']) toast(text, { tone: 'success' })
    dismiss(passingNow()[0]?.id ?? 0)
    expect(passingNow().map(({ text }) => text)).toEqual(['two'])
  })

  it('never fills the screen: of many the last two are shown', () => {
    for (const text of ['1', '2', '3', '4', '5']) toast(text, { tone: 'success' })
    expect(passingNow().map(({ text }) => text)).toEqual(['4', '5'])
  })

  it('takes the place of the remark before, not of what can still be acted on', () => {
    toast('Split.', { action: { label: 'Undo', run: () => {} } })
    for (const segment of [1, 2, 3]) toast(`Undone in ${segment}.`)
    expect(passingNow().map(({ text }) => text)).toEqual(['Split.', 'Undone in 3.'])
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

describe('a failure', () => {
  it('stays until it is put away, whatever else is told meanwhile', () => {
    toast('Not assigned.', { tone: 'error' })
    for (const text of ['1', '2', '3', '4']) toast(text, { tone: 'success' })
    vi.advanceTimersByTime(3_600_000)
    expect(failures()).toMatchObject([{ text: 'Not assigned.', times: 1 }])
    dismiss(failures()[0]?.id ?? 0)
    expect(failures()).toEqual([])
  })

  it('pushes none of the others out', () => {
    for (const text of ['1', '2', '3', '4', '5']) toast(text, { tone: 'error' })
    expect(failures().map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('is told once with its number, as the newest; for another reason it is another', () => {
    const offline = { tone: 'error', description: 'No connection.' } as const
    toast('Not sent.', offline)
    toast('Not assigned.', offline)
    toast('Not sent.', offline)
    toast('Not sent.', { tone: 'error', description: 'Your role does not allow this.' })
    expect(failures().map(({ text, times }) => `${text} ${times}`)).toEqual([
      'Not assigned. 1',
      'Not sent. 2',
      'Not sent. 1',
    ])
  })

  it('is told on the topmost sheet while one is open, then on the page again', () => {
    const [below, above] = [Symbol('below'), Symbol('above')]
    toast('Not sent.', { tone: 'error' })
    const closeBelow = layOver(below)
    const closeAbove = layOver(above)
    expect([undefined, below, above].map((sheet) => failuresOn(sheet).length)).toEqual([0, 0, 1])
    closeAbove()
    expect(failuresOn(below)).toHaveLength(1)
    closeBelow()
    expect(failures()).toHaveLength(1)
  })
})

describe('what fails at several places', () => {
  const say = (numbers: readonly number[]) => `Not confirmed: ${numbers.join(', ')}`
  const refuse = (number: number, description = 'The Spanish changed.', show = () => {}) =>
    toastAt({ id: number, number, show }, { kind: 'unconfirmed', say, description })
  const texts = () => failures().map(({ text }) => text)

  it('is told as one with all their numbers, in their order, as long as the reason is the same', () => {
    for (const number of [5, 3, 12, 3]) refuse(number)
    refuse(7, 'No connection.')
    expect(texts()).toEqual(['Not confirmed: 3, 5, 12', 'Not confirmed: 7'])
  })

  it('is told of a place with the newest reason alone', () => {
    for (const number of [3, 5]) refuse(number)
    refuse(3, 'No connection.')
    expect(texts()).toEqual(['Not confirmed: 5', 'Not confirmed: 3'])
  })

  it('is told no more of a place somebody went to, or where it was done after all', () => {
    const show = vi.fn()
    for (const number of [3, 5, 7]) refuse(number, undefined, show)
    const [{ id, places }] = failures() as [ReturnType<typeof failures>[number]]
    if (places[1]) goToPlace(id, places[1])
    expect(show).toHaveBeenCalledTimes(1)
    expect(texts()).toEqual(['Not confirmed: 3, 7'])
    settleAt('another', 3)
    settleAt('unconfirmed', 3)
    expect(texts()).toEqual(['Not confirmed: 7'])
    settleAt('unconfirmed', 7)
    expect(failures()).toEqual([])
  })
})
