import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchTexts } from './match-texts'
import { renewBlock } from './renew-block'

const BEFORE = [
  'El puerto abrió ayer tras la huelga.',
  'El sindicato aceptó la oferta de la empresa.',
  'Los barcos esperan en la bahía.',
]

describe('a block whose Spanish was renewed', () => {
  it('stays as it is where only white space differs, however it was cut', () => {
    const text = `${BEFORE.join('  ')}\n`
    expect(renewBlock(BEFORE, text).map(({ change }) => change)).toEqual(['same', 'same', 'same'])
    const joined = [BEFORE.slice(0, 2).join(' '), BEFORE[2] ?? '']
    expect(renewBlock(joined, text).map(({ change }) => change)).toEqual(['same', 'same'])
  })

  it('tells what is reworded from what came and what went', () => {
    const text =
      'El puerto abrió hoy tras la huelga. Nadie lo esperaba en la ciudad. Los barcos esperan en la bahía.'
    expect(renewBlock(BEFORE, text)).toEqual([
      { change: 'changed', before: 0, text: 'El puerto abrió hoy tras la huelga.' },
      { change: 'gone', before: 1 },
      { change: 'added', text: 'Nadie lo esperaba en la ciudad.' },
      { change: 'same', before: 2, text: BEFORE[2] },
    ])
  })

  it('finds a segment of two sentences again while others change', () => {
    const joined = [BEFORE.slice(0, 2).join(' '), BEFORE[2] ?? '']
    const text = `${joined[0]} Los barcos ya no esperan en la bahía.`
    expect(renewBlock(joined, text).map(({ change }) => change)).toEqual(['same', 'changed'])
  })

  it('names each text once and in order, whatever the two lists', () => {
    const texts = fc.array(fc.constantFrom('a b c', 'a b d', 'x', 'y z', 'a'), { maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const matched = matchTexts(before, now)
        const olds = matched.flatMap((pair) => pair.before ?? [])
        const news = matched.flatMap((pair) => pair.now ?? [])
        expect(olds).toEqual(before.map((_, at) => at))
        expect(news).toEqual(now.map((_, at) => at))
      }),
    )
  })
})
