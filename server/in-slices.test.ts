import { describe, expect, it } from 'vitest'
import { mapInSlices } from './in-slices'

/** Busy for so many milliseconds. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

describe('work done in slices', () => {
  it('answers what map would, in order', async () => {
    const items = Array.from({ length: 100 }, (_, at) => at)
    const twice = await mapInSlices(items, (item, at) => item + at)
    expect(twice).toEqual(items.map((item) => 2 * item))
    expect(await mapInSlices([], () => 1)).toEqual([])
  })

  it('lets others go first in between', async () => {
    const done: string[] = []
    setImmediate(() => done.push('a save'))
    await mapInSlices(['first', 'second', 'third'], (item) => {
      work(10)
      done.push(item)
    })
    expect(done).toEqual(['first', 'a save', 'second', 'third'])
  })

  it('fails as its work fails', async () => {
    const failing = mapInSlices([1], () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
  })
})
