import { describe, expect, it } from 'vitest'
import { check, checkPair } from '@/language'
import type { Context } from '../context'
import { joinSegments } from '../segment/join-segments'
import { article, save, segmentAt, segmentsOf } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { findingsOfArticle } from './queries'

const SAID = {
  kind: 'paragraph' as const,
  source: 'El alcalde dijo «no».',
  draft: 'The mayor said “no”.',
}

const ENGLISH = [
  'The Foreign Ministry said “no”, and the Government left.',
  'The Chancellery said "no," and the government left.',
  'The Foreign Ministry kept quiet about the Island.',
  'The chancellery spoke of the island.',
  'They said “no.”',
]

const TEXT = Array.from({ length: 3 }, () => ({
  kind: 'paragraph' as const,
  source: 'La Cancillería dijo «no». El Gobierno se fue de la Isla. La Cancillería calló.',
  draft: 'The Foreign Ministry said “no”. The Government left the Island. It kept quiet.',
}))

/** Which findings the check of a whole article has beside those of each segment. */
async function checkedWhole(ctx: Context, articleId: string): Promise<string[]> {
  const rows = await segmentsOf(ctx, articleId)
  const pairs = rows.map(({ source, target }) => ({ source, target, kind: 'paragraph' as const }))
  const own = pairs.map((pair) => checkPair(pair).length)
  return check(pairs).flatMap((found, at) => found.slice(own[at]).map((one) => one.check))
}

describe('the findings that only a whole article shows', async () => {
  const { ana } = await newsroom({ ana: 'translator' })

  const checksOf = async (articleId: string) =>
    Object.values((await findingsOfArticle(ana, articleId)).bySegment)
      .flat()
      .map(({ check }) => check)

  it('come and go with every save, however often they are asked for', async () => {
    const id = await article(ana, [SAID, { ...SAID, kind: 'heading' }])
    expect(await checksOf(id)).not.toContain('quotation-style')
    const { id: second } = await segmentAt(ana, id, 1)
    await save(ana, second, 'The mayor said "no".')
    expect(await checksOf(id)).toContain('quotation-style')
    expect(await checksOf(id)).toContain('quotation-style')
    await save(ana, second, 'The mayor said “no” again.')
    expect(await checksOf(id)).not.toContain('quotation-style')
  })

  it('are those of a check of the whole text, whatever was saved and joined', async () => {
    const id = await article(ana, TEXT)
    const seen = new Set<string>()
    for (let step = 0; step < 24; step++) {
      const rows = await segmentsOf(ana, id)
      const [row, next] = rows.slice((step * 5) % (rows.length - 1))
      if (!row || !next) throw new Error('no segments')
      if (step % 6 === 5 && row.blockId === next.blockId) {
        const versions = { expectedVersion: row.version, nextExpectedVersion: next.version }
        await joinSegments(ana, row.id, { ...versions, nextId: next.id })
      } else await save(ana, row.id, ENGLISH[(step * 3) % ENGLISH.length] ?? '')
      const checks = await checksOf(id)
      expect(checks.sort()).toEqual((await checkedWhole(ana, id)).sort())
      for (const one of checks) seen.add(one)
    }
    expect([...seen].sort()).toEqual(['capitals', 'quotation-style', 'term-variants'])
  })

  it('are the same for all who ask at once', async () => {
    const id = await article(ana, [SAID])
    const answers = await Promise.all([1, 2, 3].map(() => findingsOfArticle(ana, id)))
    expect(new Set(answers).size).toBe(1)
  })
})
