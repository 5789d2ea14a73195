import { describe, expect, it } from 'vitest'
import { newsArticleJson } from './news-article'
import { readerArticle, SITE } from './testing/reader-article'

describe('the machine-readable article', () => {
  it('says that it is a translation, of what, by whom, and what was corrected', () => {
    expect(JSON.parse(newsArticleJson(readerArticle(), SITE))).toMatchObject({
      '@type': 'NewsArticle',
      inLanguage: 'en',
      headline: 'Port closes',
      datePublished: '2026-02-03T11:00:00.000Z',
      dateModified: '2026-02-04T09:00:00.000Z',
      translator: [{ name: 'Ana Ruiz' }, { name: 'Mateo Solís' }],
      translationOfWork: {
        inLanguage: 'es',
        headline: 'El puerto cierra',
        url: 'https://laorilla.example/puerto',
      },
      correction: [{ '@type': 'CorrectionComment', text: 'The mayor kept silent.' }],
      publisher: { correctionsPolicy: 'https://bahia.example/corrections' },
    })
  })

  it('cannot close the element it stands in', () => {
    const json = newsArticleJson(readerArticle({ title: '</script><!--<script>' }), SITE)
    expect(json).not.toContain('<')
    expect(JSON.parse(json).headline).toBe('</script><!--<script>')
  })

  it('leaves out corrections that came after the version shown', () => {
    const json = newsArticleJson(readerArticle({ version: 1, isCurrent: false }), SITE)
    expect(JSON.parse(json).correction).toEqual([])
  })
})
