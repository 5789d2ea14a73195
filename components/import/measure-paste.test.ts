import { describe, expect, it } from 'vitest'
import { MAX_PASTE_BYTES } from '@/domain/import'
import { bytesOf, isTooLarge } from './measure-paste'

describe('the size of what I paste', () => {
  it('is counted in bytes, as the server counts', () => {
    expect(bytesOf('ñandú — 😀')).toBe(new TextEncoder().encode('ñandú — 😀').length)
  })

  it('is fine up to two megabytes and refused above, accents included', () => {
    expect(isTooLarge('a'.repeat(MAX_PASTE_BYTES))).toBe(false)
    expect(isTooLarge('a'.repeat(MAX_PASTE_BYTES + 1))).toBe(true)
    expect(isTooLarge('ñ'.repeat(MAX_PASTE_BYTES / 2))).toBe(false)
    expect(isTooLarge('ñ'.repeat(MAX_PASTE_BYTES / 2 + 1))).toBe(true)
  })

  it('is measured at once even for a paste of five megabytes', () => {
    const paste = 'ñ'.repeat(2_500_000)
    const begun = performance.now()
    expect(isTooLarge(paste)).toBe(true)
    // Some milliseconds; letter by letter with a copy each it would be minutes.
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})
