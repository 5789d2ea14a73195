import { describe, expect, it } from 'vitest'
import { allOf, lookupQuery, threeOf, twoOf } from './lookup-query'

const counts = (...entries: [string, number][]) => new Map(entries)

describe('what a lookup asks the index for', () => {
  it('is two of the rarest words, since one alone finds too much', () => {
    const known = counts(['huelga', 900], ['puerto', 4000], ['ayer', 50_000])
    const { query } = lookupQuery(['ayer', 'puerto', 'huelga', 'remolcador', 'zarpó'], known)
    expect(query).toBe(twoOf(['remolcador', 'zarpó', 'huelga', 'puerto']))
  })

  it('is three of the words where all of them are common', () => {
    const words = ['medida', 'contagio', 'virus', 'casos', 'salud']
    const known = counts(...words.map((word, at): [string, number] => [word, 5000 + at]))
    expect(lookupQuery(words, known)).toEqual({ query: threeOf(words), isShort: false })
  })

  it('is any word of a caption that not every other caption has', () => {
    expect(lookupQuery(['foto', 'archivo'], counts(['foto', 70_000]))).toEqual({
      query: "'archivo'",
      isShort: true,
    })
    const both = counts(['foto', 70_000], ['archivo', 60_000])
    expect(lookupQuery(['foto', 'archivo'], both).query).toBe(allOf(['foto', 'archivo'], null))
  })

  it('says “at least so many of them” in the words of the index', () => {
    expect(twoOf(['a', 'b', 'c'])).toBe("'a' & ('b' | 'c') | 'b' & ('c')")
    expect(threeOf(['a', 'b', 'c', 'd'])).toBe(
      "'a' & ('b' & ('c' | 'd') | 'c' & ('d')) | 'b' & ('c' & ('d'))",
    )
    expect(twoOf(['a'])).toBe("'a'")
  })
})
