import { describe, expect, it } from 'vitest'
import { findingsOf, markedBy } from '@/language/check/testing/findings-of'

describe('a passage the Spanish has not', () => {
  it.each([
    [
      'El alcalde inauguró la escuela.',
      'The mayor opened the school despite heavy rain and angry crowds.',
      'despite heavy rain and angry crowds',
    ],
    ['Las ventas crecieron ayer.', 'Sales grew yesterday across North America.', 'North America'],
  ])('is named in the English of “%s”', (source, target, words) => {
    expect(markedBy('addition', source, target)).toEqual([words])
  })

  it('warns when it is long', () => {
    const target = 'The mayor opened the school despite heavy rain and angry crowds.'
    const [found] = findingsOf('addition', 'El alcalde inauguró la escuela.', target)
    expect(found?.severity).toBe('warning')
  })

  it.each([
    ['Murieron quince.', 'Fifteen people died.'],
    ['Habló en la Plaza de las Victorias.', 'He spoke in Plaza de las Victorias.'],
    ['El maestro madrugó.', 'The teacher got up early in the morning.'],
  ])('is not seen in “%s” / “%s”', (source, target) => {
    expect(findingsOf('addition', source, target)).toEqual([])
  })
})
