import { describe, expect, it } from 'vitest'
import { article, save, segmentAt } from '../testing/desk'
import { newsroom } from '../testing/newsroom'
import { findingsOfArticle } from './queries'

const SAID = {
  kind: 'paragraph' as const,
  source: 'El alcalde dijo «no».',
  draft: 'The mayor said “no”.',
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

  it('are the same for all who ask at once', async () => {
    const id = await article(ana, [SAID])
    const answers = await Promise.all([1, 2, 3].map(() => findingsOfArticle(ana, id)))
    expect(new Set(answers).size).toBe(1)
  })
})
