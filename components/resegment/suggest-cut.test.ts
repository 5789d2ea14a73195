import { describe, expect, it } from 'vitest'
import { gapsOf, suggestCut } from './suggest-cut'

const SOURCE = 'Los barcos entraron por la mañana. Nadie esperaba tanto viento en el puerto.'
const DRAFT = 'The ships came in during the morning. Nobody expected so much wind in the port.'

describe('the place a segment is suggested to be cut at', () => {
  it('is the end of a sentence in every lane', () => {
    const cut = suggestCut({ source: SOURCE, draft: DRAFT, target: DRAFT }, null)
    expect(SOURCE.slice(cut.source)).toMatch(/^Nadie/)
    expect(DRAFT.slice(cut.draft)).toMatch(/^Nobody/)
    expect(DRAFT.slice(cut.target)).toMatch(/^Nobody/)
  })

  it('is the word gap at the caret, and the Spanish follows', () => {
    const target = 'The ships came in, and nobody in the port expected so much wind.'
    const source = 'Los barcos entraron, y nadie en el puerto esperaba tanto viento.'
    const cut = suggestCut({ source, draft: null, target }, target.indexOf('and') + 1)
    expect(target.slice(cut.target)).toMatch(/^and/)
    expect(source.slice(cut.source)).toMatch(/^(y|nadie)/)
    expect(cut.draft).toBe(0)
  })

  it('cuts Spanish alone where there is no English yet', () => {
    const cut = suggestCut({ source: SOURCE, draft: null, target: '' }, null)
    expect(SOURCE.slice(cut.source)).toMatch(/^Nadie/)
    expect([cut.draft, cut.target]).toEqual([0, 0])
  })

  it('is nowhere in a single word', () => {
    expect(gapsOf('Puerto')).toEqual([])
    expect(suggestCut({ source: 'Puerto', draft: 'Port', target: 'Port' }, 2).source).toBe(0)
  })
})
