import { describe, expect, it } from 'vitest'
import type { VersionContent } from '@/domain/version'
import { compareRows } from './compare-rows'
import { foldUnchanged } from './fold-unchanged'
import { compareAddress, parseRange } from './range'

function contentOf(segments: [id: number, target: string][]): VersionContent {
  return {
    blocks: [
      {
        id: 1,
        kind: 'paragraph',
        segments: segments.map(([id, target]) => ({
          id,
          source: `S${id}`,
          draft: null,
          target,
          revision: 1,
        })),
      },
    ],
  }
}

describe('two versions beside each other', () => {
  it('pairs segments and finds what changed', () => {
    const rows = compareRows(
      contentOf([
        [1, 'One.'],
        [2, 'Too.'],
      ]),
      contentOf([
        [1, 'One.'],
        [2, 'Two.'],
      ]),
    )
    expect(rows.map((row) => row.changes.length)).toEqual([0, 1])
    expect(rows.map((row) => row.number)).toEqual([1, 2])
  })

  it('keeps a removed segment after the one it followed, and names what was added', () => {
    const rows = compareRows(
      contentOf([
        [9, 'Gone first.'],
        [1, 'One.'],
        [2, 'Gone.'],
        [3, 'Three.'],
      ]),
      contentOf([
        [1, 'One.'],
        [4, 'New.'],
        [3, 'Three.'],
      ]),
    )
    expect(rows.map((row) => [row.segment.id, row.presence])).toEqual([
      [9, 'removed'],
      [1, 'both'],
      [2, 'removed'],
      [4, 'added'],
      [3, 'both'],
    ])
  })

  it('folds unchanged segments, but not the one the address names', () => {
    const same = contentOf([
      [1, 'One.'],
      [2, 'Two.'],
    ])
    const rows = compareRows(same, same)
    expect(foldUnchanged(rows, false, undefined)).toMatchObject([{ isFolded: true }])
    expect(foldUnchanged(rows, false, 2).map((run) => run.isFolded)).toEqual([true, false])
    expect(foldUnchanged(rows, true, undefined)).toMatchObject([{ isFolded: false }])
  })
})

describe('the address of a comparison', () => {
  it.each([
    ['1...2', { from: 1, to: 2 }],
    ['draft...working', { from: 'draft', to: 'working' }],
  ])('reads %s', (raw, range) => {
    expect(parseRange(raw)).toEqual(range)
  })

  it.each(['1', '1..2', '0...1', 'x...1', '1...2...3', '...', ''])('refuses %j', (raw) => {
    expect(parseRange(raw)).toBeNull()
  })

  it('is read back as it was written', () => {
    const address = compareAddress('a', { from: 3, to: 'working' })
    expect(parseRange(address.split('/').at(-1) ?? '')).toEqual({ from: 3, to: 'working' })
  })
})
