import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ReaderBlock } from '@/components/reader/article-body'
import { ArticlePage } from '@/components/reader/article-page'
import { readerArticle, SITE } from '@/components/reader/testing/reader-article'
import { renderArticlePage } from './render-article-page'

const HOSTILE = '<template></template> for $& or $1'

/** Paragraphs, and lists longer than what is made in one go. */
function blocks(count: number): ReaderBlock[] {
  return Array.from({ length: count }, (_, at) => ({
    kind: at % 200 > 100 ? ('list_item' as const) : ('paragraph' as const),
    segments: [{ source: `${HOSTILE} ${at}.`, target: `Number ${at}: ${HOSTILE}` }],
  }))
}

describe('the page of an article, made by and by', () => {
  it.each([0, 1, 39, 40, 41, 1_000])(
    'is what it would be in one go, of %i blocks',
    async (count) => {
      const article = readerArticle({ blocks: blocks(count), title: HOSTILE })
      const { body } = await renderArticlePage(article, SITE)
      const whole = renderToStaticMarkup(<ArticlePage article={article} site={SITE} />)
      expect(body).toBe(`<!DOCTYPE html>${whole}`)
    },
  )
})
