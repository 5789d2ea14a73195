import { describe, expect, it } from 'vitest'
import { addressOf, searchFrom } from './memory-search'

describe('the address of the memory', () => {
  it('says what is looked up, and nothing that goes without saying', () => {
    expect(addressOf({ q: '', lane: 'source', show: 'offered' })).toBe('/desk/memory')
    const search = { q: 'tasa de interés', lane: 'target', show: 'all' } as const
    const address = addressOf(search)
    expect(searchFrom(new URL(address, 'http://desk').searchParams)).toEqual(search)
  })

  it('is read as far as it is understood', () => {
    const params = new URLSearchParams({ q: '  remolcador ', lane: 'latin', show: 'none' })
    expect(searchFrom(params)).toEqual({ q: 'remolcador', lane: 'source', show: 'offered' })
  })
})
