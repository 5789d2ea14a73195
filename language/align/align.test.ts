import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bead } from '@/language/types'
import { align } from './align'
import { alignBlocks } from './align-blocks'

const spanish = [
  'El presidente Lula da Silva llegó a La Habana el 3 de febrero.',
  'La inflación subió un 12,5 % en 2025, según el Banco Central.',
  'Los médicos pidieron más camas y oxígeno para el hospital de Matanzas.',
  'El Ministerio de Turismo no respondió a las preguntas de este diario.',
  'Nadie sabe cuándo volverá la luz a los barrios del este.',
]
const english = [
  'President Lula da Silva arrived in Havana on February 3.',
  'Inflation rose 12.5% in 2025, according to the Central Bank.',
  'Doctors asked for more beds and oxygen for the Matanzas hospital.',
  'The Ministry of Tourism did not answer questions from this newspaper.',
  'Nobody knows when power will return to the neighbourhoods of the east.',
]

const shape = (beads: Bead[]) => beads.map((bead) => `${bead.source}:${bead.target}`).join(' ')

describe('pairing sentences', () => {
  it('pairs a faithful translation one to one', () => {
    expect(shape(align([spanish], [english]))).toBe('0:0 1:1 2:2 3:3 4:4')
  })

  it('names a sentence the translator dropped, and is fairly sure of it', () => {
    const beads = align([spanish], [english.filter((_, index) => index !== 2)])
    expect(shape(beads)).toBe('0:0 1:1 2: 3:2 4:3')
    expect(beads[2]?.score).toBeGreaterThan(0.5)
  })

  it('names a sentence the translator added', () => {
    const added = english.toSpliced(
      2,
      0,
      'Meanwhile, football fans celebrated a goal by Messi in Miami.',
    )
    expect(shape(align([spanish], [added]))).toBe('0:0 1:1 :2 2:3 3:4 4:5')
  })

  it('sees one sentence split in two and two joined in one', () => {
    const split = english.toSpliced(
      1,
      1,
      'Inflation rose 12.5% in 2025.',
      'So says the Central Bank.',
    )
    expect(shape(align([spanish], [split]))).toBe('0:0 1:1,2 2:3 3:4 4:5')
    const joined = english.toSpliced(2, 2, `${english[2]} ${english[3]}`)
    expect(shape(align([spanish], [joined]))).toBe('0:0 1:1 2,3:2 4:3')
  })

  it('pairs by numbers alone, however they are punctuated', () => {
    expect(shape(align([['1.000,5', '77', '3.500']], [['1,000.5', '3,500']]))).toBe('0:0 1: 2:1')
  })

  it('pairs a passage left in Spanish with its source', () => {
    const left = english.with(2, spanish[2] ?? '')
    const beads = align([spanish], [left])
    expect(shape(beads)).toBe('0:0 1:1 2:2 3:3 4:4')
    expect(beads[2]?.score).toBeGreaterThan(0.9)
  })

  it('keeps to paragraphs when words do not tell', () => {
    expect(shape(align([['Sí.', 'No.'], ['Bien.']], [['Yes.', 'No.'], ['Fine.']]))).toBe(
      '0:0 1:1 2:2',
    )
  })

  it('follows the machine draft where the translation shares no word with the source', () => {
    const source = [['Llueve a cántaros.', 'Se fue la luz.', 'Qué hambre.']]
    const bridge = ['It is raining cats and dogs.', 'The power went out.', 'I am starving.']
    expect(shape(align(source, [[bridge[0] ?? '', bridge[2] ?? '']], { bridge }))).toBe(
      '0:0 1: 2:1',
    )
  })

  it('answers an empty side with one-sided beads, and nothing with nothing', () => {
    expect(shape(align([], [['a', 'b']]))).toBe(':0 :1')
    expect(shape(align([['a'], []], []))).toBe('0:')
    expect(align([], [])).toEqual([])
  })
})

describe('any two texts', () => {
  const text = fc.array(fc.array(fc.string({ maxLength: 30 }), { maxLength: 5 }), { maxLength: 5 })

  it('are covered once each, in order', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        const beads = align(source, target)
        expect(beads.flatMap((bead) => bead.source)).toEqual(source.flat().map((_, index) => index))
        expect(beads.flatMap((bead) => bead.target)).toEqual(target.flat().map((_, index) => index))
        expect(beads.every(({ score }) => score >= 0 && score <= 1)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('are covered when they are long and share nothing', () => {
    const source = Array.from({ length: 600 }, (_, index) => `palabra${index} cosa`)
    const target = Array.from({ length: 450 }, (_, index) => `word${index * 7} thing`)
    const beads = align([source], [target])
    expect(beads.flatMap((bead) => bead.source)).toHaveLength(600)
    expect(beads.flatMap((bead) => bead.target)).toHaveLength(450)
  })

  it('are covered when one is a thousand times the other', () => {
    const beads = align([['hola']], [Array.from({ length: 1000 }, () => 'hello')])
    expect(beads.flatMap((bead) => bead.target)).toHaveLength(1000)
  })

  it('stay quick on one endless word and on a sentence of 100,000 words', () => {
    const start = performance.now()
    align(
      [['a'.repeat(1_000_000), 'b '.repeat(100_000)]],
      [['c'.repeat(1_000_000), 'hola '.repeat(100_000)]],
    )
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

describe('pairing blocks', () => {
  it('pairs a title with a title and finds the paragraph that is missing', () => {
    const source = [
      { kind: 'title' as const, text: 'Apagón general en el este' },
      { kind: 'caption' as const, text: 'Vecinos esperan el autobús en la oscuridad' },
      ...spanish.map((text) => ({ kind: 'paragraph' as const, text })),
    ]
    const target = [
      { kind: 'title' as const, text: 'General blackout in the east' },
      { kind: 'caption' as const, text: 'Vecinos esperan el autobús en la oscuridad' },
      ...english.slice(1).map((text) => ({ kind: 'paragraph' as const, text })),
    ]
    expect(shape(alignBlocks(source, target))).toBe('0:0 1:1 2: 3:2 4:3 5:4 6:5')
  })
})
