import { describe, expect, it } from 'vitest'
import { keepKey } from './same-key'

describe('the key of a request', () => {
  it('is the same when the same is sent again after a broken line', () => {
    const key = keepKey()
    expect(key.of({ act: 'publish' })).toBe(key.of({ act: 'publish' }))
  })

  it('is another for another request', () => {
    const key = keepKey()
    expect(key.of({ note: 'a' })).not.toBe(key.of({ note: 'b' }))
  })

  it('is another once the request was answered', () => {
    const key = keepKey()
    const first = key.of({ act: 'begin_review' })
    key.forget()
    expect(key.of({ act: 'begin_review' })).not.toBe(first)
  })
})
