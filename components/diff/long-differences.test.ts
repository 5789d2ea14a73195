import { describe, expect, it } from 'vitest'
import { diff } from '@/language'
import { isLong, LongDifferences, type LongQuestion } from './long-differences'

const pair = { from: 'One cat slept.', to: 'Two cats slept.', language: 'en' } as const
const { hunks } = diff(pair.from, pair.to)

/** A worker that answers when it is told to. */
class SlowWorker extends EventTarget {
  readonly asked: LongQuestion[] = []
  postMessage(question: LongQuestion) {
    this.asked.push(question)
  }
  answer() {
    for (const { id } of this.asked.splice(0)) {
      this.dispatchEvent(new MessageEvent('message', { data: { id, hunks } }))
    }
  }
}

function store(worker: SlowWorker): LongDifferences {
  return new LongDifferences(() => worker as unknown as Worker)
}

describe('comparing long texts in a worker', () => {
  it('counts as long from some two thousand words on, never where nothing differs', () => {
    const text = 'word '.repeat(3_000)
    expect(isLong({ ...pair, to: text })).toBe(true)
    expect(isLong({ ...pair, from: text, to: text })).toBe(false)
    expect(isLong(pair)).toBe(false)
  })

  it('asks once for all who look at the same texts and tells them all', () => {
    const worker = new SlowWorker()
    const long = store(worker)
    let told = 0
    long.watch(pair, () => told++)
    long.watch({ ...pair }, () => told++)
    expect(worker.asked).toHaveLength(1)
    expect(long.hunksOf(pair)).toBeNull()
    worker.answer()
    expect(told).toBe(2)
    expect(long.hunksOf(pair)).toEqual(hunks)
  })

  it('forgets what nobody looks at any more', () => {
    const worker = new SlowWorker()
    const long = store(worker)
    const stop = long.watch(pair, () => undefined)
    stop()
    worker.answer()
    expect(long.hunksOf(pair)).toBeNull()
  })

  it('compares on the page when the worker fails or none can run', () => {
    const worker = new SlowWorker()
    const failing = store(worker)
    failing.watch(pair, () => undefined)
    worker.dispatchEvent(new Event('error'))
    expect(failing.hunksOf(pair)).toEqual(hunks)

    const without = new LongDifferences(() => {
      throw new Error('no workers here')
    })
    without.watch(pair, () => undefined)
    expect(without.hunksOf(pair)).toEqual(hunks)
  })
})
