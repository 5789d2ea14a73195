import { describe, expect, it } from 'vitest'
import { momentOf, soonest } from './local-time'

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
