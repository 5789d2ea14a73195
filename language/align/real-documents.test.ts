import { describe, expect, it } from 'vitest'
import { realScores } from '@/language/bench/align-real'
import { hasShared, sharedText } from '@/language/bench/shared-data'
import { extractText } from '@/language/extract/extract-text'
import { alignBlocks } from './align-blocks'

const scores = realScores()

describe.skipIf(scores.length === 0)('real documents (skipped without the public data)', () => {
  it.each(scores)('aligns $name as its known pairs say', ({ right, gold, alone, pairs }) => {
    expect(gold).toBeGreaterThan(0)
    expect(right).toBe(gold)
    expect(alone).toBeLessThan(pairs)
  })
})

describe.skipIf(!hasShared('articles/minrex'))('blocks of an article (skipped without it)', () => {
  it.each(['draft', 'final'])('pair one to one with those of its %s', (version) => {
    const blocks = (name: string) => extractText(sharedText(`articles/minrex/${name}.txt`)).blocks
    const source = blocks('source.es')
    const beads = alignBlocks(source, blocks(`${version}.en`))
    expect(beads.map((bead) => [bead.source, bead.target])).toEqual(
      source.map((_, index) => [[index], [index]]),
    )
    const left = beads.filter((bead) => bead.note === 'untranslated')
    expect(left).toHaveLength(version === 'draft' ? 1 : 0)
  })
})
