import { describe, expect, it } from 'vitest'
import { generatePassword } from './generate-password'

describe('a generated password', () => {
  it('can be read out over the telephone', () => {
    expect(generatePassword()).toMatch(/^[b-df-hjkmnp-tv-xz2-9]{5}(-[b-df-hjkmnp-tv-xz2-9]{5}){3}$/)
  })

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 200 }, () => generatePassword())).size).toBe(200)
  })

  it('favours no letter: bytes that would are drawn again', () => {
    const draws = [new Uint8Array(20).fill(255), new Uint8Array(20).fill(242)]
    const password = generatePassword((bytes) => {
      bytes.set(draws.shift() ?? new Uint8Array(20))
      return bytes
    })
    expect(password).toBe('99999-99999-99999-99999')
  })
})
