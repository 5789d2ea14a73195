import { describe, expect, it } from 'vitest'
import { links } from '@/language'
import { counterpartsOf, wordAt } from './counterparts'

const SOURCE = 'El sindicato rechazó ayer la oferta.'
const TARGET = 'The union rejected the offer yesterday.'

function answering(text: string, from: 'source' | 'target'): string[] {
  const side = from === 'source' ? SOURCE : TARGET
  const other = from === 'source' ? TARGET : SOURCE
  const at = side.indexOf(text)
  const found = counterpartsOf(links(SOURCE, TARGET), from, [[at, at + text.length]])
  return found.map(({ span }) => other.slice(...span))
}

describe('words that answer each other', () => {
  it('are found from either side', () => {
    expect(answering('oferta', 'source')).toEqual(['offer'])
    expect(answering('yesterday', 'target')).toEqual(['ayer'])
  })

  it('are all those of a passage, in their own order', () => {
    expect(answering('rechazó ayer', 'source')).toEqual(['rejected', 'yesterday'])
  })

  it('are none for what answers nothing', () => {
    expect(counterpartsOf([], 'source', [[0, 3]])).toEqual([])
  })
})

describe('the word at a place', () => {
  it('is whole, with its apostrophe and accents', () => {
    expect(wordAt('It doesn’t matter', 6)).toEqual([3, 10])
    expect(wordAt('rechazó ayer', 7)).toEqual([0, 7])
  })

  it('is none between words', () => {
    expect(wordAt('a  b', 2)).toBeNull()
    expect(wordAt('', 0)).toBeNull()
  })
})
