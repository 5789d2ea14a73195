import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renumber, repetitionKey } from './repetition'

describe('what counts as the same sentence again', () => {
  it('leaves white space and numbers out of account, and nothing else', () => {
    expect(repetitionKey('Subió un 3,5 %.')).toBe(repetitionKey('Subió un\u00a012 %. '))
    expect(repetitionKey('Subió un 3 %.')).not.toBe(repetitionKey('Bajó un 3 %.'))
    expect(repetitionKey('La boya')).not.toBe(repetitionKey('la boya'))
  })
})

describe('the English of a sentence that comes again', () => {
  it('is the same where the numbers are', () => {
    expect(renumber('Sube 3.', 'Sube  3.', 'Up 3.')).toBe('Up 3.')
  })

  it('takes over the other numbers as English writes them', () => {
    const from = 'Ingresos: 29,8 millones para 3.500 socios en 2025.'
    const to = 'Ingresos: 31,2 millones para 12.400 socios en 2026.'
    const english = 'Income: 29.8 million for 3,500 members in 2025.'
    expect(renumber(from, to, english)).toBe('Income: 31.2 million for 12,400 members in 2026.')
  })

  it('is nobody’s guess where a number is not in the English as it stands', () => {
    expect(renumber('Hay 3 casos.', 'Hay 4 casos.', 'There are three cases.')).toBeNull()
    expect(renumber('De 8.00 a 9.30.', 'De 8.00 a 10.30.', 'From 8:00 to 9:30.')).toBeNull()
    expect(renumber('Entre 3 y 3.', 'Entre 3 y 4.', 'Between 3 and 3.')).toBeNull()
  })

  it('is nobody’s guess where a word goes with the number', () => {
    expect(renumber('El 1 de enero.', 'El 2 de enero.', 'On January 1st.')).toBeNull()
    expect(renumber('El 22 de enero.', 'El 23 de enero.', 'On January 22nd.')).toBeNull()
    expect(renumber('Hay 1 caso.', 'Hay 2 caso.', 'There is 1 case.')).toBeNull()
    expect(renumber('Hay 2 caso.', 'Hay 1 caso.', 'There are 2 cases.')).toBeNull()
  })

  it('is none of another sentence', () => {
    expect(renumber('Sube 3.', 'Baja 3.', 'Up 3.')).toBeNull()
  })

  it('comes back to what it was', () => {
    const number = fc.integer({ min: 10, max: 99 }).map(String)
    fc.assert(
      fc.property(number, number, (one, other) => {
        const there = renumber(`Hay ${one} casos.`, `Hay ${other} casos.`, `${one} cases.`)
        expect(there).toBe(`${other} cases.`)
        expect(renumber(`Hay ${other} casos.`, `Hay ${one} casos.`, there ?? '')).toBe(
          `${one} cases.`,
        )
      }),
    )
  })
})
