import { describe, expect, it } from 'vitest'
import { addressWith } from './change-address'
import { placeFrom } from './use-place'

describe('the address of a review', () => {
  it('changes one thing and keeps the rest', () => {
    expect(addressWith('?against=draft&segment=2', { segment: '5' })).toBe(
      'against=draft&segment=5',
    )
  })

  it('drops what is taken away', () => {
    expect(addressWith('?show=all', { show: null, change: null })).toBe('')
  })

  it('names segments and changes as they are numbered on the screen', () => {
    const params = new URLSearchParams('segment=2&change=1')
    expect(placeFrom(params, [40, 41])).toEqual({ segmentId: 41, index: 0 })
    expect(placeFrom(new URLSearchParams('segment=1'), [40, 41])).toEqual({ segmentId: 40 })
  })

  it.each(['', 'segment=0', 'segment=3', 'segment=x', 'change=1'])(
    'is nowhere in particular with %j',
    (search) => {
      expect(placeFrom(new URLSearchParams(search), [40, 41])).toEqual({})
    },
  )
})
