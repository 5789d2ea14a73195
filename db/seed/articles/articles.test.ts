import { describe, expect, it } from 'vitest'
import { SEED_ARTICLES } from '@/db/seed/articles/all'
import type { SeedArticle, SeedSentence } from '@/db/seed/articles/article'
import { segmentBlock } from '@/language'

describe('the demo articles', () => {
  it('are at least seven, each at its own address', () => {
    const slugs = SEED_ARTICLES.map((article) => article.slug)
    expect(slugs.length).toBeGreaterThanOrEqual(7)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('open with the sentences that made newsrooms ask for a desk', () => {
    const draft = sentencesOf(SEED_ARTICLES[0]!)
      .map((sentence) => sentence.draft)
      .join(' ')
    expect(draft).toContain('The Cuban regime rejection this weekend')
    expect(draft).toContain('point him out as')
    const caption = SEED_ARTICLES[0]!.blocks.find((block) => block.kind === 'caption')
    expect(caption?.sentences[0]?.draft).toBe(caption?.sentences[0]?.es)
  })
})

describe.each(SEED_ARTICLES)('the demo article $slug', (article) => {
  it('starts with its one title', () => {
    const titles = article.blocks.flatMap((block, at) => (block.kind === 'title' ? [at] : []))
    expect(titles).toEqual([0])
  })

  it('has words in every block, in Spanish, draft and correction', () => {
    for (const block of article.blocks) expect(block.sentences).not.toHaveLength(0)
    for (const text of textsOf(article)) {
      expect(text).not.toBe('')
      expect(text).toBe(text.trim())
      expect(text).not.toMatch(/\s{2}/)
      expect(text).toBe(text.normalize('NFC'))
    }
  })

  it('falls into one sentence a row in the workspace', () => {
    for (const { sentences } of article.blocks) {
      const spanish = sentences.map((sentence) => sentence.es)
      const draft = sentences.map((sentence) => sentence.draft)
      const final = sentences.map((sentence) => sentence.final)
      expect(segmentBlock(spanish.join(' '), 'es').map(({ text }) => text)).toEqual(spanish)
      expect(segmentBlock(draft.join(' '), 'en').map(({ text }) => text)).toEqual(draft)
      expect(segmentBlock(final.join(' '), 'en').map(({ text }) => text)).toEqual(final)
    }
  })

  it('is long enough to work on and short enough to read in a sitting', () => {
    const count = sentencesOf(article).length
    expect(count).toBeGreaterThanOrEqual(18)
    expect(count).toBeLessThanOrEqual(45)
  })

  it('has a draft with errors to find and sentences to leave alone', () => {
    const sentences = sentencesOf(article)
    const wrong = sentences.filter((sentence) => sentence.draft !== sentence.final)
    expect(wrong.length).toBeGreaterThanOrEqual(6)
    expect(sentences.length - wrong.length).toBeGreaterThanOrEqual(6)
  })

  it('is corrected into English typography, without a Spanish mark left', () => {
    for (const { final } of sentencesOf(article)) expect(final).not.toMatch(/[«»¿¡"']|\.-|\d %/)
  })

  it('pairs the quotation marks of the Spanish and of the correction', () => {
    for (const { es, final } of sentencesOf(article)) {
      for (const text of [es, final]) {
        expect(count(text, '«'), text).toBe(count(text, '»'))
        expect(count(text, '“'), text).toBe(count(text, '”'))
      }
    }
  })

  it('names a time for its draft and a source nobody else owns', () => {
    expect(new Date(article.draftedAt).toISOString()).toBe(article.draftedAt.replace('Z', '.000Z'))
    expect(new URL(article.sourceUrl).hostname).toMatch(/\.example$/)
  })
})

function sentencesOf(article: SeedArticle): SeedSentence[] {
  return article.blocks.flatMap((block) => block.sentences)
}

function textsOf(article: SeedArticle): string[] {
  return sentencesOf(article).flatMap(({ es, draft, final }) => [es, draft, final])
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
