import { describe, expect, it } from 'vitest'
import { findingsOf } from '@/language/check/testing/findings-of'

describe('quotation marks and brackets', () => {
  it.each([
    ['Dijo «no iré» ayer.', 'He said “I won’t go yesterday.'],
    ['Dijo «no iré» ayer.', 'He said I won’t go” yesterday.'],
    ['Dijo "no iré" ayer.', 'He said "I won’t go yesterday.'],
    ['El (primer) día.', 'The (first day.'],
  ])('warns of the loose mark in “%s” / “%s”', (source, target) => {
    expect(findingsOf('quotation-marks', source, target)[0]?.severity).toBe('warning')
  })

  it('hints at a quotation that lost its marks', () => {
    expect(findingsOf('quotation-marks', 'Es una «amenaza».', 'It is a threat.')[0]?.severity).toBe(
      'hint',
    )
  })

  it.each([
    ['Dijo «no iré» ayer.', 'He said “I won’t go” yesterday.'],
    ['«Empezó la cita y sigue', '“The quotation began and goes on'],
    ['a) uno; b) dos', 'a) one; b) two'],
    ['Mide 6" de largo.', 'It is 6" long.'],
  ])('accepts “%s” / “%s”', (source, target) => {
    expect(findingsOf('quotation-marks', source, target)).toEqual([])
  })
})

describe('Spanish punctuation', () => {
  it.each([
    ['¿Quién?', '¿Who?', '¿', ''],
    ['Es «así».', 'It is «so».', '«', '“'],
    ['LIMA, Perú.- El alcalde habló.', 'LIMA, Peru.- The mayor spoke.', '.- ', ' — '],
  ])('shows what “%s” left behind', (source, target, mark, replacement) => {
    const [found] = findingsOf('spanish-punctuation', source, target)
    expect(found?.target && target.slice(...found.target)).toBe(mark)
    expect(found?.replacement).toBe(replacement)
  })

  it('accepts an English dateline and plain questions', () => {
    expect(
      findingsOf('spanish-punctuation', 'LIMA, Perú.- Habló.', 'LIMA, Peru — He spoke.'),
    ).toEqual([])
    expect(findingsOf('spanish-punctuation', '¿Quién?', 'Who?')).toEqual([])
  })
})

describe('slips of the keyboard', () => {
  it.each([
    ['doubled-word', 'Es la casa.', 'It is the the house.'],
    ['doubled-word', 'Ganó el Equipo.', 'The Team Team won.'],
    ['white-space', 'Es la casa.', 'It is  the house.'],
    ['white-space', 'Es la casa, sí.', 'It is the house , yes.'],
    ['end-stop', 'Es la casa grande.', 'It is the big house'],
    ['question-mark', 'Es la casa.', 'Is it the house?'],
    ['question-mark', '¿Es la casa?', 'It is the house.'],
    ['opening-capital', 'Es la casa.', 'it is the house.'],
  ])('%s: “%s” / “%s”', (check, source, target) => {
    expect(findingsOf(check, source, target)).toHaveLength(1)
  })

  it.each([
    ['doubled-word', 'Dijo que eso era.', 'He said that that was it, as he had had.'],
    ['doubled-word', 'Duran Duran tocó.', 'Duran Duran played.'],
    ['white-space', 'Es la casa.', 'It is the house.'],
    ['end-stop', 'Dijo: «Sí, iré».', 'He said: “Yes, I will go.”'],
    ['question-mark', '¿Es la casa?', 'Is it the house?'],
    ['opening-capital', 'IPhone de Apple: iPhone.', 'iPhone by Apple: iPhone.'],
  ])('%s accepts “%s” / “%s”', (check, source, target) => {
    expect(findingsOf(check, source, target)).toEqual([])
  })

  it('asks no stop of a title', () => {
    expect(findingsOf('end-stop', 'Es la casa grande.', 'It is the big house', 'title')).toEqual([])
  })
})
