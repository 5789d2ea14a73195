import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { LiveMessage, MissedChanges } from '@/domain/live'
import { holdLiveLine } from './live-line'

/** The browser's stream, as far as the line uses it. */
class Stream extends EventTarget {
  static opened: Stream[] = []
  constructor(readonly address: string) {
    super()
    Stream.opened.push(this)
  }
  close() {}
  say(name: string, message: object, lastEventId = '') {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(message), lastEventId }))
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  Stream.opened = []
  vi.stubGlobal('EventSource', Stream)
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('an answer that was asked for without a stream is dropped when the stream speaks first', async () => {
  const heard: string[] = []
  const asked: ((missed: MissedChanges) => void)[] = []
  const stop = holdLiveLine({
    address: (after) => `/stream?after=${after}`,
    after: 5,
    hear: ({ name }: LiveMessage) => heard.push(name),
    ask: () => new Promise((resolve) => asked.push(resolve)),
  })
  Stream.opened[0]?.dispatchEvent(new Event('error'))
  await vi.advanceTimersByTimeAsync(6_000)
  expect(asked).toHaveLength(1)
  Stream.opened.at(-1)?.say('hello', { isMissed: false }, '8')
  asked[0]?.({ cursor: 7, messages: [{ name: 'stale', message: {} }] })
  await vi.advanceTimersByTimeAsync(0)
  expect(heard).toEqual(['hello'])
  stop()
})

it('an answer that was asked for without a stream is taken while none speaks', async () => {
  const heard: string[] = []
  const stop = holdLiveLine({
    address: (after) => `/stream?after=${after}`,
    after: 5,
    hear: ({ name }: LiveMessage) => heard.push(name),
    ask: async () => ({ cursor: 7, messages: [{ name: 'stale', message: {} }] }),
  })
  Stream.opened[0]?.dispatchEvent(new Event('error'))
  await vi.advanceTimersByTimeAsync(6_000)
  expect(heard).toEqual(['stale'])
  stop()
})
