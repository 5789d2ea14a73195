import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RequestFailed } from '@/components/request/request'
import type { SavedSegment, SegmentDto } from '@/domain/segment'
import { pauseBefore } from './pause-before'
import { SegmentSaver } from './segment-saver'
import type { Confirmed, SegmentTransport } from './segment-transport'
import type { SentText } from './typed-segment'

/** A line to many segments that can be cut, slow, or ask who one is. */
class Line implements SegmentTransport {
  setAside = () => Promise.reject(new Error('nobody gives up a text here'))
  status = 200
  broken = new Set<number>()
  delay = 20
  open = 0
  mostOpen = 0
  tries = 0
  readonly arrived: [number, string][] = []
  readonly #versions = new Map<number, number>()
  readonly #keys = new Map<string, SavedSegment>()

  save(id: number, { text, key, version }: SentText) {
    return this.#carry(id, () => {
      const known = this.#keys.get(key)
      if (known) return known
      this.arrived.push([id, text])
      this.#versions.set(id, version + 1)
      const answer = this.#answer(id, text)
      this.#keys.set(key, answer)
      return answer
    })
  }

  confirm(id: number, { version }: Confirmed) {
    return this.#carry(id, () => {
      this.arrived.push([id, `confirmed ${version}`])
      return this.#answer(id, '')
    })
  }

  async resolve() {}

  async #carry(id: number, arrive: () => SavedSegment) {
    this.tries += 1
    this.open += 1
    this.mostOpen = Math.max(this.mostOpen, this.open)
    await new Promise((resolve) => setTimeout(resolve, this.delay))
    this.open -= 1
    const status = this.broken.has(id) ? 500 : this.status
    if (status === 200) return arrive()
    throw new RequestFailed(status, { code: 'internal', reason: 'offline', requestId: null })
  }

  #answer(id: number, target: string): SavedSegment {
    const segment = { id, target, version: this.#versions.get(id) ?? 0 } as SegmentDto
    return { segment, merged: false, article: { state: 'in_revision', updatedAt: '' } }
  }
}

let line: Line
let saver: SegmentSaver
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const type = (id: number, text: string) =>
  saver.type({ articleId: 'a', segment: { id, target: '', version: 0 } }, text)

beforeEach(() => {
  vi.useFakeTimers()
  line = new Line()
  let keys = 0
  saver = new SegmentSaver({
    transport: line,
    shelf: {
      keep: () => undefined,
      remove: () => undefined,
      read: async () => [],
      inherit: async () => false,
      forget: () => undefined,
    },
    newKey: () => `key-${++keys}`,
    onSending: () => () => undefined,
    onRefused: () => undefined,
    onMoved: () => undefined,
    onStale: () => undefined,
  })
})

afterEach(() => vi.useRealTimers())

describe('somebody who types without a pause', () => {
  it('is saved every second, and not with every key', async () => {
    let text = ''
    for (let key = 0; key < 100; key++) {
      text += 'x'
      type(1, text)
      await pass(100)
    }
    expect(line.arrived.length).toBeGreaterThanOrEqual(9)
    expect(line.arrived.length).toBeLessThanOrEqual(12)
    await pass(1_000)
    expect(line.arrived.at(-1)).toEqual([1, text])
    expect(saver.all()).toEqual([])
  })
})

describe('after an hour without a line', () => {
  const typed = Array.from({ length: 60 }, (_, n) => 60 - n)

  beforeEach(async () => {
    line.status = 0
    for (const id of typed) {
      type(id, `text of ${id}`)
      await pass(60_000)
    }
  })

  it('everything arrives, in the order it was typed, once, one after the other', async () => {
    line.status = 200
    void saver.flush()
    await pass(5_000)
    expect(line.arrived).toEqual(typed.map((id) => [id, `text of ${id}`]))
    expect(line.mostOpen).toBe(1)
    expect(saver.all()).toEqual([])
  })

  it('the line was knocked at by one text alone, ever more rarely', () => {
    expect(line.tries).toBeLessThan(360)
    expect(line.mostOpen).toBe(1)
  })
})

it('says that it waits while one types on without a line', async () => {
  line.status = 0
  type(1, 'one')
  await pass(1_000)
  type(1, 'one two')
  expect(saver.get(1)?.standing.kind).toBe('waiting')
})

it('goes on with the others when the server fails on one text', async () => {
  line.broken.add(1)
  type(1, 'poison')
  type(2, 'good')
  await pass(2_000)
  expect(line.arrived).toEqual([[2, 'good']])
  line.broken.clear()
  await pass(20_000)
  expect(line.arrived.at(-1)).toEqual([1, 'poison'])
})

it('keeps everything when the session is over, and goes on when one signs in again', async () => {
  line.status = 401
  type(1, 'one')
  type(2, 'two')
  await pass(5_000)
  expect(saver.get(1)?.standing.kind).toBe('signedOut')
  expect(saver.all()).toHaveLength(2)
  line.status = 200
  void saver.flush()
  await pass(1_000)
  expect(line.arrived.map(([id]) => id)).toEqual([1, 2])
})

it('sends what is open at once when the page is left, and never the same text twice', async () => {
  type(1, 'one')
  type(2, 'two')
  saver.leave()
  expect(line.open).toBe(2)
  await pass(5_000)
  expect(line.arrived).toEqual([
    [1, 'one'],
    [2, 'two'],
  ])
  expect(saver.all()).toEqual([])
})

it('waits up to fifteen seconds between tries, not in step with other browsers', () => {
  expect([1, 2, 3, 20].map((failures) => pauseBefore(failures, 0))).toEqual([
    1_000, 2_000, 4_000, 15_000,
  ])
  expect(pauseBefore(20, 1)).toBe(12_000)
})
