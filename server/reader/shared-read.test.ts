import { describe, expect, it } from 'vitest'
import { sharedRead } from './shared-read'

/** A read whose answers the test gives, one by one. */
function slowRead() {
  const open: { resolve: (value: string) => void; reject: (error: Error) => void }[] = []
  const read = sharedRead<string>(
    () => new Promise((resolve, reject) => open.push({ resolve, reject })),
  )
  return { read, open }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('a read that many ask for at once', () => {
  it('is made once for all who came while another was under way, and begins after they came', async () => {
    const { read, open } = slowRead()
    const first = read('a')
    const crowd = [read('a'), read('a'), read('a')]
    expect(open).toHaveLength(1)
    open[0]!.resolve('old')
    expect(await first).toBe('old')
    await settled()
    expect(open).toHaveLength(2)
    open[1]!.resolve('new')
    expect(await Promise.all(crowd)).toEqual(['new', 'new', 'new'])
  })

  it('does not mix keys, and begins anew once nobody waits', async () => {
    const { read, open } = slowRead()
    const answers = [read('a'), read('b')]
    open[0]!.resolve('A')
    open[1]!.resolve('B')
    expect(await Promise.all(answers)).toEqual(['A', 'B'])
    const again = read('a')
    open[2]!.resolve('A2')
    expect(await again).toBe('A2')
  })

  it('fails those who shared it and nobody after', async () => {
    const { read, open } = slowRead()
    const first = read('a')
    const second = read('a')
    open[0]!.reject(new Error('gone'))
    await expect(first).rejects.toThrow('gone')
    await settled()
    open[1]!.resolve('back')
    expect(await second).toBe('back')
  })
})
