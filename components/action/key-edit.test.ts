import { describe, expect, it } from 'vitest'
import { editBetween, withEdits } from './key-edit'

describe('a change of keys that the server refuses', () => {
  const before = { confirm: 'Alt+KeyQ', comment: null }
  const first = editBetween(before, { ...before, copySource: 'Alt+KeyW' })
  const second = editBetween(withEdits(before, [first]), { comment: null, copySource: 'Alt+KeyW' })

  it('takes back what it did itself, not what was changed after it', () => {
    expect(withEdits(before, [first, second])).toEqual({ comment: null, copySource: 'Alt+KeyW' })
    expect(withEdits(before, [second])).toEqual({ comment: null })
  })

  it('leaves everything as it was where it was the only one', () => {
    expect(withEdits(before, [])).toEqual(before)
    expect(withEdits(before, [editBetween(before, {})])).toEqual({})
  })
})
