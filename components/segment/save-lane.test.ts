import { describe, expect, it } from 'vitest'
import { SaveLane, type TurnEnd } from './save-lane'

describe('when what is typed is saved', () => {
  it('asks again at once where it was hurried while a request was on its way to be refused', async () => {
    const { lane, answer, turns } = laneOf(7)
    const done = lane.hurry([7])
    lane.hurry([7])
    answer('closed')
    await untilSent(turns, 2)
    answer('done')
    await done
    expect(turns).toHaveLength(2)
  })

  it('waits after a refusal that nothing has changed since', async () => {
    const { lane, answer, turns } = laneOf(7)
    const done = lane.hurry([7])
    answer('closed')
    await done
    expect(turns).toHaveLength(1)
  })

  it('is hurried once, not for ever', async () => {
    const { lane, answer, turns } = laneOf(7)
    const done = lane.hurry([7])
    lane.hurry([7])
    answer('closed')
    await untilSent(turns, 2)
    answer('closed')
    await done
    expect(turns).toHaveLength(2)
  })
})

/** A lane with one segment to save, whose requests end as they are told to. */
function laneOf(segmentId: number) {
  const turns: PromiseWithResolvers<TurnEnd>[] = []
  const turn = () => {
    const asked = Promise.withResolvers<TurnEnd>()
    turns.push(asked)
    return asked.promise
  }
  const lane = new SaveLane({ order: () => [segmentId], turn })
  return { lane, turns, answer: (end: TurnEnd) => turns.at(-1)?.resolve(end) }
}

/** Sooner than any pause ends. */
async function untilSent(turns: readonly unknown[], count: number): Promise<void> {
  await expect.poll(() => turns.length, { timeout: 300 }).toBe(count)
}
