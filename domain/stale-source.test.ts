import { describe, expect, it } from 'vitest'
import { cutEarlier } from './stale-source'

const NOW = 'Los barcos entraron hoy, nadie esperaba tanto viento.'
const PARTS: [string, string] = ['Los barcos entraron hoy,', 'nadie esperaba tanto viento.']

describe('the earlier Spanish of a text that is cut in two', () => {
  it('falls to the part that changed', () => {
    expect(
      cutEarlier('Los barcos entraron ayer, nadie esperaba tanto viento.', NOW, PARTS),
    ).toEqual(['Los barcos entraron ayer,', 'nadie esperaba tanto viento.'])
    expect(cutEarlier('Los barcos entraron hoy, nadie esperaba tanta lluvia.', NOW, PARTS)).toEqual(
      ['Los barcos entraron hoy,', 'nadie esperaba tanta lluvia.'],
    )
  })

  it('falls to both where both changed', () => {
    const before = 'Los barcos entraron ayer, nadie esperaba tanta lluvia.'
    expect(cutEarlier(before, NOW, PARTS)).toEqual([
      'Los barcos entraron ayer,',
      'nadie esperaba tanta lluvia.',
    ])
  })

  it('is nothing for a part that is new', () => {
    const parts: [string, string] = ['Los barcos entraron.', 'Nadie lo esperaba.']
    expect(cutEarlier('Los barcos entraron.', parts.join(' '), parts)).toEqual([
      'Los barcos entraron.',
      '',
    ])
  })

  it('stays whole where the cut goes through what changed', () => {
    const parts: [string, string] = ['El sindicato', 'firmó anoche la paz con la empresa.']
    const before = 'Nada se sabe todavía de la negociación.'
    expect(cutEarlier(before, parts.join(' '), parts)).toEqual([before, before])
  })
})
