import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepBack, turned } from './step-back'
import { TextHistory } from './text-history'

function typed(before: string, after: string, at: number, segmentId = 1) {
  return { steps: [{ segmentId, before, after }], isTyping: true, at }
}

describe('what was done to the texts', () => {
  it('takes a run of typing for one act, and a pause for the end of it', () => {
    const history = new TextHistory()
    history.record(typed('', 'a', 0))
    history.record(typed('a', 'ab', 100))
    history.record(typed('ab', 'abc', 2_000))
    expect(history.undo()?.steps).toEqual([{ segmentId: 1, before: 'ab', after: 'abc' }])
    expect(history.undo()?.steps).toEqual([{ segmentId: 1, before: '', after: 'ab' }])
    expect(history.undo()).toBeNull()
  })

  it('keeps rows, and writing and striking out, apart', () => {
    const history = new TextHistory()
    history.record(typed('', 'a', 0))
    history.record(typed('', 'b', 10, 2))
    history.record(typed('b', '', 20, 2))
    expect(history.undo()?.steps[0]?.after).toBe('')
    expect(history.undo()?.steps[0]?.segmentId).toBe(2)
    expect(history.undo()?.steps[0]?.segmentId).toBe(1)
  })

  it('keeps a replacement in many rows in one piece', () => {
    const history = new TextHistory()
    const steps = [1, 2, 3].map((segmentId) => ({ segmentId, before: 'a', after: 'b' }))
    history.record({ steps, isTyping: false, at: 0 })
    history.record(typed('b', 'bc', 1))
    history.undo()
    expect(history.undo()?.steps).toHaveLength(3)
    expect(history.redo()?.steps).toHaveLength(3)
  })

  it('cannot redo once something new was written', () => {
    const history = new TextHistory()
    history.record(typed('', 'a', 0))
    history.undo()
    history.record(typed('', 'b', 5))
    expect(history.redo()).toBeNull()
  })

  it('forgets the oldest acts first', () => {
    const history = new TextHistory()
    for (let act = 0; act < 1_000; act++) history.record(typed(`${act}`, `${act + 1}`, act * 1_000))
    let count = 0
    while (history.undo()) count += 1
    expect(count).toBe(400)
  })
})

describe('taking a step back', () => {
  it('gives the text before where nothing else happened', () => {
    const steps = [{ segmentId: 1, before: 'one', after: 'two' }]
    expect(stepBack(steps, () => 'two')).toEqual([{ segmentId: 1, text: 'one' }])
  })

  it('leaves the words of others in place', () => {
    const steps = [
      {
        segmentId: 1,
        before: 'The regime fell on Monday.',
        after: 'The government fell on Monday.',
      },
    ]
    const now = 'The government fell on Tuesday.'
    expect(stepBack(steps, () => now)).toEqual([
      { segmentId: 1, text: 'The regime fell on Tuesday.' },
    ])
  })

  it('touches nothing where another wrote over the same words', () => {
    const steps = [{ segmentId: 1, before: 'The regime fell.', after: 'The government fell.' }]
    expect(stepBack(steps, () => 'The cabinet fell.')).toEqual([{ segmentId: 1, text: null }])
    expect(stepBack(steps, () => null)).toEqual([{ segmentId: 1, text: null }])
  })

  it('and forth again gives the text that was', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const steps = [{ segmentId: 1, before, after }]
        const [back] = stepBack(steps, () => after)
        const [forth] = stepBack(turned(steps), () => back?.text ?? null)
        expect(forth?.text).toBe(after)
      }),
    )
  })
})
