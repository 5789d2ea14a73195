import { describe, expect, it } from 'vitest'
import { foldReasons } from './fold-reasons'

describe('the commonest reasons for a dismissal', () => {
  it('are the same in both languages of the interface', () => {
    const given = [
      { reason: 'Our house style', count: 2 },
      { reason: 'Es nuestro estilo', count: 1 },
      { reason: 'style', count: 2 },
      { reason: 'The sum was corrected', count: 4 },
    ]
    expect(foldReasons(given)).toMatchObject([
      { usual: 'style', count: 5 },
      { usual: null, reason: 'The sum was corrected', count: 4 },
    ])
  })

  it('are at most three, and people’s own words do not differ by capitals', () => {
    const own = ['Fine', 'fine', 'b', 'c', 'd'].map((reason) => ({ reason, count: 1 }))
    expect(foldReasons(own).map(({ reason, count }) => [reason, count])).toEqual([
      ['Fine', 2],
      ['b', 1],
      ['c', 1],
    ])
  })
})
