import { describe, expect, it } from 'vitest'
import { momentOf, soonest } from './local-time'
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

describe('the time offered for a publication', () => {
  it('is a full hour, at least half an hour away', () => {
    const now = new Date(2026, 2, 1, 10, 40)
    expect(soonest(now)).toBe('2026-03-01T12:00')
    expect(soonest(new Date(2026, 2, 1, 10, 0))).toBe('2026-03-01T11:00')
  })

  it('goes over midnight', () => {
    expect(soonest(new Date(2026, 11, 31, 23, 10))).toBe('2027-01-01T00:00')
  })

  it('is read in the zone of the browser, and is nothing while it is empty', () => {
    expect(momentOf('2026-03-01T12:00')).toEqual(new Date(2026, 2, 1, 12, 0))
    expect(momentOf('')).toBeNull()
  })
})
