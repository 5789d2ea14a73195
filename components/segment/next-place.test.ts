import { describe, expect, it } from 'vitest'
import { changesIn, nextPlace } from './next-place'

const ROWS = [
  { id: 1, text: 'The old house fell.', base: 'The old house fell.' },
  { id: 2, text: 'A new house stood here.', base: 'A house stood there.' },
  { id: 3, text: 'Nobody came.', base: null },
  { id: 4, text: 'It rained.', base: 'It snowed.' },
].map(({ id, text, base }) => ({ id, spans: () => changesIn(text, base) }))

describe('going from change to change', () => {
  it('goes through a row and on to the next one that has any', () => {
    const first = nextPlace(ROWS, { id: 1, caret: 3 }, 1)
    expect(first).toEqual({ id: 2, span: [2, 6] })
    const second = nextPlace(ROWS, { id: 2, caret: 6 }, 1)
    expect(second?.id).toBe(2)
    expect(second?.span[0]).toBeGreaterThan(6)
    expect(nextPlace(ROWS, { id: 2, caret: second?.span[1] ?? 0 }, 1)?.id).toBe(4)
  })

  it('goes back the same way', () => {
    expect(nextPlace(ROWS, { id: 4, caret: 0 }, -1)?.id).toBe(2)
    expect(nextPlace(ROWS, { id: 2, caret: 20 }, -1)).toEqual({ id: 2, span: [2, 6] })
    expect(nextPlace(ROWS, { id: 2, caret: 2 }, -1)).toBeNull()
  })

  it('takes the first of a row nobody writes in, and knows the end', () => {
    expect(nextPlace(ROWS, { id: 4, caret: null }, 1)?.id).toBe(4)
    expect(nextPlace(ROWS, { id: undefined, caret: null }, 1)?.id).toBe(2)
    expect(nextPlace(ROWS, { id: 4, caret: 10 }, 1)).toBeNull()
  })
})
