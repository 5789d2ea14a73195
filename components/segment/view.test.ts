import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPARED, cookieOf, nextCompared, viewFrom } from './view'

describe('how texts are shown', () => {
  it('is against the draft, without signs and with words linked, until somebody chooses', () => {
    expect(viewFrom(undefined)).toEqual({
      compared: 'draft',
      showsUnseen: false,
      linksWords: true,
      setsQuotes: false,
      listsOnPhone: false,
    })
    expect(viewFrom('nonsense.at.all')).toEqual(viewFrom(undefined))
  })

  it('comes back from the cookie as it went in', () => {
    const views = fc.record({
      compared: fc.constantFrom(...COMPARED),
      showsUnseen: fc.boolean(),
      linksWords: fc.boolean(),
      setsQuotes: fc.boolean(),
      listsOnPhone: fc.boolean(),
    })
    fc.assert(
      fc.property(views, (view) => {
        expect(viewFrom(cookieOf(view))).toEqual(view)
      }),
    )
  })

  it('goes round, past the version where there is none', () => {
    expect(nextCompared('draft', true)).toBe('version')
    expect(nextCompared('draft', false)).toBe('nothing')
    expect(nextCompared('version', false)).toBe('draft')
    expect(nextCompared('nothing', true)).toBe('draft')
  })
})
