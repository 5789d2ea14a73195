import { describe, expect, it } from 'vitest'
import { phraseSpans } from './phrase-spans'

const lit = (text: string, asked: string) =>
  phraseSpans(text, asked).map(([start, end]) => text.slice(start, end))

describe('what was looked up, lit in a text', () => {
  it('is found whatever its accents and capitals', () => {
    expect(lit('El Régimen y el régimen', 'regimen')).toEqual(['Régimen', 'régimen'])
    expect(lit('El regimental', 'regimen')).toEqual([])
  })

  it('begins the word where it ends in a star', () => {
    expect(lit('Rechazó y rechazaron, no derechazo', 'rechaz*')).toEqual(['Rechaz', 'rechaz'])
  })

  it('is a phrase, or its longer words where they stand apart', () => {
    expect(lit('la tasa de interés', 'tasa de interés')).toEqual(['tasa de interés'])
    expect(lit('el interés por la tasa', 'tasa de interés')).toEqual(['interés', 'tasa'])
  })
})
