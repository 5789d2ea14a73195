import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areCognates, originOf } from '@/language/lexicon/cognate'
import { englishStem } from '@/language/lexicon/english-stem'
import { fold } from '@/language/lexicon/fold'
import { lookUp } from '@/language/lexicon/lexicon'

describe('the lexicon', () => {
  it.each([
    ['dijeron', 'say'],
    ['piensan', 'think'],
    ['llegué', 'arrive'],
    ['produjo', 'produce'],
    ['presentarse', 'present'],
    ['siguiendo', 'follow'],
    ['construyó', 'build'],
    ['murieron', 'die'],
    ['rechazadas', 'reject'],
    ['luces', 'light'],
    ['directoras', 'director'],
    ['leyes', 'law'],
    ['rápidamente', 'quick'],
    ['EDAD', 'age'],
  ])('knows “%s” as a form of “%s”', (spanish, english) => {
    expect(lookUp(spanish).english).toContain(englishStem(english))
  })

  it('knows nothing of words it does not have', () => {
    expect(lookUp('xyzzy').english.size).toBe(0)
    expect(lookUp('').english.size).toBe(0)
  })

  it('answers any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(lookUp(text).english).toBeInstanceOf(Set)
        expect(fold(fold(text))).toBe(fold(text))
        expect(typeof englishStem(text)).toBe('string')
      }),
    )
  })
})

describe('English stems', () => {
  it.each([
    ['stories', 'story'],
    ['running', 'run'],
    ['said', 'say'],
    ['children', 'child'],
    ['regime’s', 'regime'],
    ['organised', 'organize'],
    ['makes', 'made'],
    ['policies', 'policy'],
  ])('brings “%s” and “%s” together', (one, other) => {
    expect(englishStem(fold(one))).toBe(englishStem(fold(other)))
  })

  it.each([
    ['king', 'k'],
    ['bed', 'b'],
  ])('keeps “%s” from “%s”', (one, other) => {
    expect(englishStem(one)).not.toBe(other)
  })
})

describe('words of one origin', () => {
  it.each([
    ['fotografía', 'photograph'],
    ['inmigrante', 'immigrant'],
    ['estructura', 'structure'],
    ['ejecutivo', 'executive'],
    ['historia', 'history'],
  ])('sees that “%s” and “%s” are', (spanish, english) => {
    expect(areCognates(originOf(fold(spanish)), originOf(english))).toBe(true)
  })

  it.each([
    ['casa', 'case'],
    ['contra', 'congress'],
  ])('sees that “%s” and “%s” are not', (spanish, english) => {
    expect(areCognates(originOf(spanish), originOf(english))).toBe(false)
  })
})
