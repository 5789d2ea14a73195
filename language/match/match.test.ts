import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchScore } from './match-score'
import { matchWords } from './match-words'
import { plainText } from './plain-text'

const es = (one: string, other: string) => matchScore(one, other, 'es')

describe('how much of a remembered sentence serves', () => {
  it('is one word in ten for one word in ten', () => {
    const old = 'El ministro habló ayer ante los diputados de la cámara'
    expect(es(old, old.replace('ayer', 'hoy'))).toBeCloseTo(0.9)
    expect(es(old, old.replace('ayer ', ''))).toBeCloseTo(0.9)
  })

  it('takes another form of a word for half a change, capitals and quotes for hardly any', () => {
    expect(es('rechazó el acuerdo firmado', 'rechazaron el acuerdo firmado')).toBeCloseTo(0.875)
    expect(es('El acuerdo “firmado”', 'el acuerdo «firmado»')).toBeGreaterThan(0.94)
  })

  it('takes a full stop for less than a word', () => {
    expect(es('Foto de archivo', 'Foto de archivo.')).toBeGreaterThan(0.9)
  })

  it('is nothing for other words, and all for white space', () => {
    expect(es('uno dos tres', 'perro gato lluvia')).toBe(0)
    expect(es('uno dos\u00a0tres', 'uno dos  tres')).toBe(1)
  })

  it('stays quick on texts of 20,000 characters', () => {
    const [one, other] = ['a b '.repeat(5000), 'c a '.repeat(5000)]
    const start = performance.now()
    expect(es(one, other)).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('any two texts', () => {
  const word = fc.constantFrom(
    'el',
    'gobierno',
    'gobiernos',
    'rechazó',
    'ayer',
    'cuba',
    'Cuba',
    ',',
  )
  const sentence = fc.array(word, { minLength: 1, maxLength: 25 })
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    sentence.map((words) => words.join(' ')),
  )

  it('score from 0 to 1, the same both ways, and 1 with themselves', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const score = es(one, other)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(es(other, one)).toBeCloseTo(score, 9)
        expect(es(one, one)).toBe(1)
      }),
    )
  })

  it('score no better after one more word was replaced by a strange one', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (words, first, second) => {
        const swap = (list: string[], at: number, by: string) =>
          list.map((old, index) => (index === at % list.length ? by : old))
        const once = swap(words, first, 'zzz')
        const twice = swap(once, second, 'yyy')
        const text = words.join(' ')
        expect(es(text, twice.join(' '))).toBeLessThanOrEqual(es(text, once.join(' ')) + 1e-9)
      }),
    )
  })

  it('are found by words without syntax, accents or capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const found of matchWords(text, 'es')) {
          expect(found).toMatch(/^[\p{L}\p{N}.,'-]+$/u)
        }
      }),
    )
  })
})

describe('the words a sentence is found by', () => {
  it('are those that mean something, folded', () => {
    expect(matchWords('El régimen rechazó la acusación; el RÉGIMEN calla.', 'es')).toEqual([
      'regimen',
      'rechazo',
      'acusacion',
      'calla',
    ])
  })

  it('are words of grammar where there are no others', () => {
    expect(matchWords('Lo que no es', 'es')).toEqual(['lo', 'que', 'no', 'es'])
    expect(matchWords('…', 'es')).toEqual([])
  })

  it('do not grow without end', () => {
    expect(
      matchWords(Array.from({ length: 5000 }, (_, n) => `w${n}`).join(' '), 'es'),
    ).toHaveLength(400)
    expect(matchWords('x'.repeat(20_000), 'es')[0]).toHaveLength(48)
  })
})

it('takes texts that differ in white space alone for the same', () => {
  expect(plainText('  El\u00a0puerto\n abre ')).toBe(plainText('El puerto abre'))
  expect(plainText('El Puerto')).not.toBe(plainText('el puerto'))
})
