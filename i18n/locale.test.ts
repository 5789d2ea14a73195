import { describe, expect, it } from 'vitest'
import { pickLocale } from './locale'

describe('the language of the interface', () => {
  it('is the one the reader chose', () => {
    expect(pickLocale('es', 'en-GB,en;q=0.9')).toBe('es')
  })

  it('follows the browser as long as nothing was chosen', () => {
    expect(pickLocale(undefined, 'es-CU,es;q=0.9,en;q=0.8')).toBe('es')
  })

  it('takes the language the browser prefers, wherever it stands in the list', () => {
    expect(pickLocale(undefined, 'en;q=0.3, es;q=0.7')).toBe('es')
  })

  it('passes over languages we do not speak and those refused', () => {
    expect(pickLocale(undefined, 'fr,de;q=0.9,es;q=0,en;q=0.1')).toBe('en')
  })

  it('is English for a forged cookie, an odd header or none at all', () => {
    expect(pickLocale('<script>', null)).toBe('en')
    expect(pickLocale(undefined, ';;;q=x,,')).toBe('en')
  })
})
