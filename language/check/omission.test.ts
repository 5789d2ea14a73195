import { describe, expect, it } from 'vitest'
import { checkPair } from '@/language/check/check-pair'
import { findingsOf, markedBy } from '@/language/check/testing/findings-of'

function leftOut(source: string, target: string): string[] {
  return findingsOf('omission', source, target).map((one) =>
    one.source ? source.slice(...one.source) : '',
  )
}

describe('a passage without counterpart', () => {
  it.each([
    [
      'El alcalde inauguró ayer la nueva escuela del barrio.',
      'The mayor opened the new school of the district.',
      'ayer',
    ],
    [
      'La avanzada edad de los vecinos preocupa al médico.',
      'The advanced of the residents worries the doctor.',
      'edad',
    ],
    ['Los obreros llegan a Moscú cada mañana.', 'The workers in Moscow every morning.', 'llegan'],
  ])('names what is left out of “%s”', (source, target, words) => {
    expect(leftOut(source, target)).toEqual([words])
  })

  it('warns when several words are lost', () => {
    const source = 'La jueza ordenó cerrar la fábrica por los vertidos al río y multó a sus dueños.'
    const target = 'The judge ordered the factory closed.'
    const found = findingsOf('omission', source, target)
    expect(found.some((one) => one.severity === 'warning')).toBe(true)
  })

  it.each([
    ['El Reino Unido cerró su embajada.', 'The UK closed its embassy.'],
    ['La tormenta dañó los techos.', 'The thunderstorm damaged the roofs.'],
    ['Volvió a presentarse en la ciudad.', 'He appeared again in the city.'],
    ['Pese a la lluvia, la fiesta siguió.', 'Despite the rain the party went on.'],
    ['Los inmigrantes cruzaron la frontera.', 'The immigrants crossed the border.'],
  ])('accepts “%s” / “%s”', (source, target) => {
    expect(leftOut(source, target)).toEqual([])
  })
})

describe('English that breaks off', () => {
  const source = 'Llegó tarde.'

  it.each([
    ['He came to the of the village.', 'the of'],
    ['They live in a new in the suburbs.', 'a new in'],
    ['The singer has also about the war.', 'has also about'],
    ['She gave birth to the.', 'to the'],
    ['The towers of have been closed.', 'of have'],
    ['They the house last year, and he of the car.', 'he of'],
    ['The law will the work of the police.', 'will the'],
  ])('marks the gap in “%s”', (target, words) => {
    expect(markedBy('missing-word', source, target)).toEqual([words])
  })

  it.each([
    'The rich and the poor of the city met.',
    'A total of five came.',
    'The in vivo test and the on-track staff.',
    'Nor would the mayor say when.',
    'Will the mayor come, and could the law pass?',
    'She has also to work, as they all have.',
    'Vitamin A is good, he said of the study.',
  ])('accepts “%s”', (target) => {
    expect(findingsOf('missing-word', source, target)).toEqual([])
  })
})

it.each(['not_', 'no 9 ', 'the new ', 'will also ', 'has '])(
  'the meaning checks answer within five seconds on a hundred thousand letters of “%s”',
  (part) => {
    const text = part.repeat(100_000 / part.length)
    const started = performance.now()
    checkPair({ source: text, target: text })
    expect(performance.now() - started).toBeLessThan(25_000)
  },
)
