import { describe, expect, it } from 'vitest'
import { align } from './align'
import { alignBlocks } from './align-blocks'

const spanish = [
  'El presidente Lula da Silva llegó a La Habana el 3 de febrero.',
  'Los médicos pidieron más camas y oxígeno para el hospital de Matanzas.',
  'Nadie sabe cuándo volverá la luz a los barrios del este.',
  'Según el ministro, los precios del pan no subirán este año.',
]
const english = [
  'President Lula da Silva arrived in Havana on February 3.',
  'Doctors asked for more beds and oxygen for the Matanzas hospital.',
  'Nobody knows when power will return to the neighbourhoods of the east.',
  'According to the minister, bread prices will not rise this year.',
]

const notes = (source: string[], target: string[], bridge?: string[]) =>
  align([source], [target], bridge ? { bridge } : {}).map(({ note }) => note)

describe('what is amiss', () => {
  it('is nothing where every sentence has its translation', () => {
    expect(notes(spanish, english)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('is said of a sentence the translation lacks', () => {
    expect(notes(spanish, english.toSpliced(1, 1))).toEqual([
      undefined,
      'missing',
      undefined,
      undefined,
    ])
  })

  it('is said of a sentence the source lacks', () => {
    const added = english.toSpliced(2, 0, 'Football fans celebrated a goal by Messi in Miami.')
    expect(notes(spanish, added)).toEqual([undefined, undefined, 'added', undefined, undefined])
  })

  it('is said of a sentence left in Spanish', () => {
    const left = english.with(1, spanish[1] ?? '')
    expect(notes(spanish, left)).toEqual([undefined, 'untranslated', undefined, undefined])
  })

  it('is said of a sentence left in Spanish although the machine had translated it', () => {
    const left = english.with(2, spanish[2] ?? '')
    expect(notes(spanish, left, english)).toEqual([undefined, undefined, 'untranslated', undefined])
  })

  it('is said of a caption left in Spanish but for its first word', () => {
    const source = [
      { kind: 'caption' as const, text: 'Vecinos esperan el autobús en la oscuridad' },
    ]
    const target = [
      { kind: 'caption' as const, text: 'Neighbours esperan el autobús en la oscuridad' },
    ]
    expect(alignBlocks(source, target)[0]?.note).toBe('untranslated')
  })

  it('is nothing where names and numbers are the same in both languages', () => {
    expect(notes(['Costa Rica 3, Perú 1'], ['Costa Rica 3, Peru 1'])).toEqual([undefined])
    expect(
      notes(
        ['Díaz-Canel, Raúl Castro, Manuel Marrero'],
        ['Díaz-Canel, Raúl Castro, Manuel Marrero'],
      ),
    ).toEqual([undefined])
  })

  it('names a whole lost paragraph sentence by sentence', () => {
    const paragraphs = [spanish.slice(0, 2), spanish.slice(2, 3), spanish.slice(3)]
    const beads = align(paragraphs, [english.slice(0, 2), english.slice(3)])
    expect(beads.map(({ source, target, note }) => ({ source, target, note }))).toEqual([
      { source: [0], target: [0], note: undefined },
      { source: [1], target: [1], note: undefined },
      { source: [2], target: [], note: 'missing' },
      { source: [3], target: [2], note: undefined },
    ])
  })
})
