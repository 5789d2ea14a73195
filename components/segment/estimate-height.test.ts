import { describe, expect, it } from 'vitest'
import { estimateHeight } from './estimate-height'

const SHORT = { source: 'El puerto abre.', draft: 'The port opens.', target: 'The port opens.' }
const LONG = { ...SHORT, draft: 'word '.repeat(80) }
const ALL = ['source', 'draft', 'target'] as const

describe('the height of a row nobody has seen yet', () => {
  it('is that of its longest lane where lanes stand side by side', () => {
    expect(estimateHeight(LONG, ALL, 1100)).toBeGreaterThan(3 * estimateHeight(SHORT, ALL, 1100))
    expect(estimateHeight(LONG, ['source', 'target'], 1100)).toBe(
      estimateHeight(SHORT, ['source', 'target'], 1100),
    )
  })

  it('grows as the lanes become narrower', () => {
    expect(estimateHeight(LONG, ALL, 900)).toBeGreaterThan(estimateHeight(LONG, ALL, 1600))
    expect(estimateHeight(LONG, ALL, 1100)).toBeGreaterThan(
      estimateHeight(LONG, ['draft', 'target'], 1100),
    )
  })

  it('adds Spanish and English up where they are stacked, and leaves the draft out', () => {
    const one = estimateHeight({ ...LONG, target: 'word '.repeat(80) }, ['target'], 380)
    const both = estimateHeight(
      { source: 'word '.repeat(80), draft: 'word '.repeat(500), target: 'word '.repeat(80) },
      ALL,
      380,
    )
    expect(both).toBeGreaterThan(1.8 * one)
    expect(both).toBeLessThan(2.1 * one)
  })

  it('has room for the number and the state when there is no text at all', () => {
    expect(estimateHeight({ source: '', draft: null, target: '' }, ALL, 1100)).toBeGreaterThan(60)
  })
})
