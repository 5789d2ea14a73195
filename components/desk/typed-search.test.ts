import { describe, expect, it } from 'vitest'
import { typedAfter, typedFrom, typedNow } from './typed-search'

describe('the search field of the desk', () => {
  it('loses no letter when I type faster than the address follows', () => {
    const typed = typedNow(typedNow(typedFrom(''), 'r'), 'ré')
    expect(typedAfter(typed, 'r').text).toBe('ré')
    expect(typedAfter(typed, '').text).toBe('ré')
  })

  it('keeps the space I have just typed between two words', () => {
    expect(typedAfter(typedNow(typedFrom('puerto'), 'puerto '), 'puerto').text).toBe('puerto ')
  })

  it('empties when I go back to the whole queue', () => {
    const settled = typedAfter(typedNow(typedFrom(''), 'puerto'), 'puerto')
    expect(typedAfter(settled, '').text).toBe('')
  })
})
