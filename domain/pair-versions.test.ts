import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairVersions, textsBefore } from './pair-versions'
import { joinTexts, type SegmentTexts, splitTexts } from './resegment'
import type { VersionContent, VersionSegment } from './version'

type Line = [id: number, source: string, target: string]

function textOf(...blocks: Line[][]): VersionContent {
  return {
    blocks: blocks.map((lines, rank) => ({
      id: rank + 1,
      kind: 'paragraph',
      segments: lines.map(([id, source, target]) => ({
        id,
        source,
        target,
        draft: null,
        revision: 0,
      })),
    })),
  }
}

const shown = (older: VersionContent, newer: VersionContent) =>
  pairVersions(older, newer).map(({ segment, before, after }) => [segment.id, before, after])

const WHOLE: Line = [1, 'Abrió el puerto. Llegó el barco.', 'The port opened. The ship arrived.']
const JOINED = textOf([WHOLE, [9, 'Fin.', 'The end.']])

describe('what changed between two texts', () => {
  it('is nothing after a split that changed no word', () => {
    const cut = textOf([
      [2, 'Abrió el puerto.', 'The port opened.'],
      [3, 'Llegó el barco.', 'The ship arrived.'],
      [9, 'Fin.', 'The end.'],
    ])
    expect(shown(JOINED, cut)).toEqual([
      [2, 'The port opened.', 'The port opened.'],
      [3, 'The ship arrived.', 'The ship arrived.'],
      [9, 'The end.', 'The end.'],
    ])
    expect(shown(cut, JOINED)).toEqual([
      [1, WHOLE[2], WHOLE[2]],
      [9, 'The end.', 'The end.'],
    ])
  })

  it('is the corrected word alone after a split or a join with a correction', () => {
    const cut = textOf([
      [2, 'Abrió el puerto.', 'The harbour opened.'],
      [3, 'Llegó el barco.', 'The ship has arrived.'],
      [9, 'Fin.', 'The end.'],
    ])
    expect(shown(JOINED, cut).slice(0, 2)).toEqual([
      [2, 'The port opened.', 'The harbour opened.'],
      [3, 'The ship arrived.', 'The ship has arrived.'],
    ])
    expect(shown(cut, JOINED)[0]).toEqual([
      ...[1, 'The harbour opened. The ship has arrived.', WHOLE[2]],
    ])
  })

  it('is cut where a sentence ends where the words around the cut are new', () => {
    const cut = textOf([
      [2, 'Abrió el puerto.', 'The port is open to all again!'],
      [3, 'Llegó el barco.', 'A vessel reached the quay.'],
      [9, 'Fin.', 'The end.'],
    ])
    expect(shown(JOINED, cut).map(([, before]) => before)).toEqual([
      'The port opened.',
      'The ship arrived.',
      'The end.',
    ])
  })

  it('keeps words that a half has lost on the side of that half', () => {
    const cut = textOf([
      [2, 'Abrió el puerto.', 'The port opened.'],
      [3, 'Llegó el barco.', ''],
      [9, 'Fin.', 'The end.'],
    ])
    expect(shown(JOINED, cut)[1]).toEqual([3, 'The ship arrived.', ''])
  })

  it('follows a text that was joined and cut elsewhere, neighbour by neighbour', () => {
    const older = textOf([
      [1, 'Uno.', 'One.'],
      [2, 'Dos y tres.', 'Two and three.'],
      [3, 'Cuatro.', 'Four.'],
    ])
    const newer = textOf([
      [1, 'Uno.', 'One.'],
      [5, 'Dos', 'Two'],
      [6, 'y tres. Cuatro.', 'and three. Five.'],
    ])
    expect(shown(older, newer)).toEqual([
      [1, 'One.', 'One.'],
      [5, 'Two', 'Two'],
      [6, 'and three. Four.', 'and three. Five.'],
    ])
  })

  it('takes a segment that was split and joined again for the same', () => {
    const again = textOf([
      [4, WHOLE[1], 'The port opened. The ship left.'],
      [9, 'Fin.', 'The end.'],
    ])
    expect(shown(JOINED, again)[0]).toEqual([4, WHOLE[2], 'The port opened. The ship left.'])
  })

  it('names what went and what came where the Spanish is another', () => {
    const older = textOf([[1, 'Uno.', 'One.']], [[2, 'Dos.', 'Two.']])
    const newer = textOf([[1, 'Uno.', 'One.']], [[3, 'Tres.', 'Three.']])
    expect(shown(older, newer)).toEqual([
      [1, 'One.', 'One.'],
      [2, 'Two.', null],
      [3, null, 'Three.'],
    ])
    expect([...textsBefore(older, newer)]).toEqual([[1, 'One.']])
    expect(shown(older, { blocks: [] })).toEqual([
      [1, 'One.', null],
      [2, 'Two.', null],
    ])
  })
})

describe('however a text was cut, joined and put back', () => {
  const word = fc.constantFrom('uno', 'dos.', 'tres,', '¡cuatro!', 'cinco…')
  const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  const acts = fc.array(fc.tuple(fc.boolean(), fc.nat(6), fc.nat(30)), { maxLength: 8 })

  it('nothing has changed as long as no word has', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        acts,
        acts,
        (lines, some, more) => {
          const once = some.reduce(resegment, lines.map(asTexts))
          const twice = more.reduce(resegment, once)
          for (const { before, after } of pairVersions(contentOf(once, 0), contentOf(twice, 100))) {
            expect(before).toBe(after)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('every segment of the newer text stands there once, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        acts,
        fc.array(line),
        (lines, some, written) => {
          const once = contentOf(lines.map(asTexts), 0)
          const recut = some.reduce(resegment, lines.map(asTexts))
          const newer = recut.map((part, rank) => ({ ...part, target: written[rank] ?? '' }))
          const pairs = pairVersions(once, contentOf(newer, 100))
          expect(pairs.map(({ after }) => after)).toEqual(newer.map(({ target }) => target))
          const before = pairs.map((pair) => pair.before).join(' ')
          expect(before.match(/\S+/gu)).toEqual(lines.join(' ').match(/\S+/gu))
        },
      ),
      { numRuns: 500 },
    )
  })

  const asTexts = (text: string): SegmentTexts => ({
    source: text,
    target: text,
    draft: null,
    gap: ' ',
  })

  function resegment(
    block: SegmentTexts[],
    [isSplit, rank, at]: [boolean, number, number],
  ): SegmentTexts[] {
    const index = rank % block.length
    const one = block[index]
    const next = block[index + 1]
    if (!one) return block
    if (!isSplit) return next ? block.toSpliced(index, 2, joinTexts(one, next)) : block
    const cut = splitTexts(one, { source: at, target: at, draft: 0 })
    return cut.misplaced === null ? block.toSpliced(index, 1, ...cut.parts) : block
  }

  function contentOf(block: readonly SegmentTexts[], firstId: number): VersionContent {
    const segments = block.map(
      ({ source, target }, rank): VersionSegment => ({
        id: firstId + rank,
        source,
        target,
        draft: null,
        revision: 0,
      }),
    )
    return { blocks: [{ id: 1, kind: 'paragraph', segments }] }
  }
})
