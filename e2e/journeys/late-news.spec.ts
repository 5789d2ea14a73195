import { expect } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { actsOn } from './acts'
import { inReview } from './in-review'
import { rowOf } from './workspace'

test('a question asked while my line was not there yet blocks the approval on my screen too', async ({
  page,
  stack: { url },
  enter,
  pageOf,
}) => {
  const { articleId, review } = await inReview({ page, url, enter, pageOf })
  const { promise: open, resolve: letThrough } = Promise.withResolvers<void>()
  await review.route(/\/stream\?/, async (route) => {
    await open
    await route.continue()
  })
  const opening = review.waitForRequest(/\/stream\?/)
  await review.goto(`/desk/articles/${articleId}/review?show=all`)
  const panel = review.getByRole('complementary', { name: 'Standing and acts' })
  await expect(panel.getByText('Nothing stands in the way')).toBeVisible()
  await opening

  const ana = actsOn(page.request, url, articleId)
  const [, , asked] = await ana.rows()
  await ana.post(`segments/${asked?.id}/comments`, {
    kind: 'question',
    body: 'Which bay?',
    side: 'source',
    quote: 'bahía',
    place: { start: 25, end: 30, revision: 0 },
  })
  letThrough()
  await expect(panel.getByText('1 open question')).toBeVisible()
  await expect(panel.getByText('Nothing stands in the way')).toBeHidden()
  await expect(rowOf(review, 3).getByText('Which bay?')).toBeVisible()
  await expect(rowOf(review, 3).locator('[data-lane="source"] [data-comment]')).toHaveText('bahía')
})
