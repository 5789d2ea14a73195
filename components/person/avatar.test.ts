import { describe, expect, it } from 'vitest'
import { initials } from './avatar'

describe("a person's initials", () => {
  it('come from the first and the last name', () => {
    expect(initials('Ana María Pérez')).toBe('AP')
  })

  it('keep accents and letters of any script', () => {
    expect(initials('Ángel ñandú')).toBe('ÁÑ')
    expect(initials('𐐨lia')).toBe('𐐀')
  })

  it('are one letter for one word and a question mark for none', () => {
    expect(initials('ana')).toBe('A')
    expect(initials('  ')).toBe('?')
  })
})
