import type { BrowserContextOptions, Page } from '@playwright/test'
import type { Insider } from '@/e2e/stack/prepared'
import { actsOn } from './acts'
import { createArticle } from './small-article'

interface Newsroom {
  page: Page
  url: string
  enter: (role: Insider) => Promise<void>
  pageOf: (role: Insider, options?: BrowserContextOptions) => Promise<Page>
}

/** An article of Ana's, one segment corrected unless told, in Bruno's review, and his page. */
export async function inReview(
  { page, url, enter, pageOf }: Newsroom,
  options: BrowserContextOptions = {},
  corrected: readonly string[] = ['The union rejected the offer yesterday.'],
): Promise<{ articleId: string; review: Page }> {
  await enter('translator')
  const articleId = await createArticle(page)
  const ana = actsOn(page.request, url, articleId)
  for (const [nth, text] of corrected.entries()) await ana.save(1 + nth, text)
  await ana.submit()
  const review = await pageOf('editor', options)
  await actsOn(review.request, url, articleId).post(`articles/${articleId}/review`, {})
  return { articleId, review }
}
