import { describe, expect, it } from 'vitest'
import { excerptAround } from './excerpt'

const TEXT =
  'Havana offered cooperation, something that the United States and other Western governments put in doubt, as they had done many times before.'

function around(text: string, words: string) {
  const start = text.indexOf(words)
  return excerptAround(text, [start, start + words.length])
}

describe('the words around what was found', () => {
  it('begin and end with whole words', () => {
    const { before, after } = around(TEXT, 'government')
    expect(before).toBe('…that the United States and other Western ')
    expect(after).toBe('s put in doubt, as they had done many times…')
  })

  it('are all there in a short text, without a mark', () => {
    expect(around('The Government said so.', 'Government')).toEqual({
      before: 'The ',
      after: ' said so.',
    })
  })

  it('keep a word that just fits', () => {
    const word = 'x'.repeat(47)
    expect(around(`left out ${word} here`, 'here').before).toBe(`…${word} `)
    expect(around(`here ${word} left out`, 'here').after).toBe(` ${word}…`)
  })

  it('cut a word that is longer than what is shown, never a sign', () => {
    const long = '😀'.repeat(60)
    const { before, after } = around(`${long}x here y${long}`, ' here ')
    expect(before).toMatch(/^…(😀)+x$/u)
    expect(after).toMatch(/^y(😀)+…$/u)
  })
})
