import { describe, expect, it } from 'vitest'
import { scoreRow } from './score-row'

const ROW = 'Ir al siguiente segmento sin confirmar, ¿sí?'

describe('a row of the palette', () => {
  it('is found without its accents, and with accents it does not have', () => {
    expect(scoreRow('Revisión', 'revision')).toBeGreaterThan(0)
    expect(scoreRow(ROW, 'sigúiente')).toBeGreaterThan(0)
  })

  it('is found by words in any order and by parts of them', () => {
    expect(scoreRow(ROW, 'conf  seg')).toBeGreaterThan(0)
  })

  it('is not found when one word is missing', () => {
    expect(scoreRow(ROW, 'segmento borrador')).toBe(0)
  })

  it('comes before one that only has the letters somewhere', () => {
    expect(scoreRow('Restore the draft', 'draft')).toBeGreaterThan(
      scoreRow('Dismiss the first of all findings quietly', 'draft'),
    )
  })

  it('is there as long as nothing is searched for', () => {
    expect(scoreRow(ROW, '')).toBe(1)
  })
})
