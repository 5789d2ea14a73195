import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bead } from '@/language/types'
import { align } from './align'
import { alignBlocks } from './align-blocks'

/** Any UTF-16 code units: lone surrogates and NULs among them. */
const anyString = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units))
const words = fc
  .array(fc.constantFrom('la', 'casa', 'house', '12', 'Ana', 'Perú', '—', '"', '\ud800', 'x.'))
  .map((list) => list.join(' '))
const segmentText = fc.oneof(anyString, words, fc.string({ unit: 'grapheme' }))
const text = fc.array(fc.array(segmentText, { maxLength: 6 }), { maxLength: 6 })

function expectCover(beads: readonly Bead[], sources: number, targets: number): void {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
  expect(beads.flatMap((bead) => bead.source)).toEqual(upTo(sources))
  expect(beads.flatMap((bead) => bead.target)).toEqual(upTo(targets))
  for (const { source, target, score, note } of beads) {
    expect(source.length + target.length).toBeGreaterThan(0)
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(1)
    expect(note === 'missing').toBe(target.length === 0)
    expect(note === 'added').toBe(source.length === 0)
  }
}

describe('whatever the two texts are', () => {
  it('every segment stands in one bead, in order on both sides', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        expectCover(align(source, target), source.flat().length, target.flat().length)
      }),
      { numRuns: 300 },
    )
  })

  it('so it is with a draft for some, all or more than all segments', () => {
    fc.assert(
      fc.property(text, text, fc.array(segmentText), (source, target, bridge) => {
        expectCover(align(source, target, { bridge }), source.flat().length, target.flat().length)
      }),
      { numRuns: 100 },
    )
  })

  it('and with blocks of any kind', () => {
    const kind = fc.constantFrom('title', 'caption', 'heading', 'paragraph', 'quote')
    const blocks = fc.array(fc.record({ kind, text: segmentText }), { maxLength: 12 })
    fc.assert(
      fc.property(blocks, blocks, (source, target) => {
        expectCover(alignBlocks(source, target), source.length, target.length)
      }),
      { numRuns: 100 },
    )
  })

  it('the same two texts give the same beads', () => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        expect(align(source, target)).toEqual(align(structuredClone(source), target))
      }),
      { numRuns: 100 },
    )
  })

  it('a text answers itself sentence by sentence when each has a word of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 40 }),
        (sizes) => {
          const own = sizes.map((size, index) =>
            `Nombre${'abcdefghij'[index % 10]}${index} `.repeat(size).trim(),
          )
          const beads = align([own], [own])
          expect(beads.map(({ source, target }) => [...source, ...target])).toEqual(
            own.map((_, index) => [index, index]),
          )
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('the bound on time', () => {
  const took = (run: () => unknown): number => {
    const start = performance.now()
    run()
    return performance.now() - start
  }
  const sentence = (index: number) =>
    `palabra${index % 97} nombre${index} cosa${(index * 7) % 1013} de la casa ${index % 50}.`
  const long = (count: number) => Array.from({ length: count }, (_, index) => sentence(index))

  it('holds for one word of a million letters and for 100,000 quotation marks', () => {
    const hostile = [
      'a'.repeat(1_000_000),
      '"'.repeat(100_000),
      '«'.repeat(100_000),
      '&'.repeat(100_000),
    ]
    expect(took(() => align([hostile], [hostile.toReversed()]))).toBeLessThan(25_000)
  })

  it('holds for a number of a million digits, dots and commas', () => {
    const number = '1.000,'.repeat(170_000)
    expect(took(() => align([[number]], [[`${number}.`]]))).toBeLessThan(25_000)
  })

  it('holds for a sentence that is said ten thousand times', { timeout: 60_000 }, () => {
    const same = Array.from({ length: 10_000 }, () => 'La casa de la señora Ana es grande.')
    expect(took(() => align([same], [same]))).toBeLessThan(30_000)
  })

  it('grows about as the text does', { timeout: 60_000 }, () => {
    align([long(500)], [long(500)])
    const small = took(() => align([long(1000)], [long(1000)]))
    const large = took(() => align([long(8000)], [long(8000)]))
    expect(large / small).toBeLessThan(8 * 10)
  })

  it('holds where one side is a thousand times the other', { timeout: 60_000 }, () => {
    expect(took(() => align([long(8000)], [long(8)]))).toBeLessThan(20_000)
  })
})
