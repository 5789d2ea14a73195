import { expect } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { actsOn } from '@/e2e/journeys/acts'
import { createArticle } from '@/e2e/journeys/small-article'
import { rowOf } from '@/e2e/journeys/workspace'

const BEFORE = 'The union rejected the offer yesterday.'

test('an editor meets a sentence that was split as the word that changed in it', async ({
  page,
  browser,
  stack,
  enter,
  look,
}) => {
  await enter('translator')
  const id = await createArticle(page)
  const ana = actsOn(page.request, stack.url, id)
  await ana.save(1, BEFORE)
  await ana.submit()

  const context = await browser.newContext({ baseURL: stack.url })
  await enter('editor', context)
  const bruno = actsOn(context.request, stack.url, id)
  await bruno.post(`articles/${id}/review`, {})
  await bruno.post(`articles/${id}/change-requests`, { reason: 'Too long.', segmentIds: [] })

  const [, whole] = await ana.rows()
  await ana.post(`segments/${whole?.id}/splits`, {
    expectedVersion: whole?.version,
    at: { source: 20, draft: 19, target: 18 },
  })
  expect((await ana.rows()).map(({ target }) => target).slice(1, 3)).toEqual([
    'The union rejected',
    'the offer yesterday.',
  ])
  await ana.save(2, 'the proposal yesterday.')
  await ana.submit()

  const review = await context.newPage()
  await review.goto(`/desk/articles/${id}/review?show=all`)
  await expect(review.getByRole('radio', { name: 'Version 1' })).toBeChecked()
  await expect(rowOf(review, 3).locator('del')).toHaveText(/offer/)
  await expect(rowOf(review, 3).locator('ins')).toHaveText(/proposal/)
  await expect(review.locator('ol ins')).toHaveCount(1)
  await look(review, 'recut-review')

  await review.goto(`/desk/articles/${id}/compare/1...2`)
  await expect(review.getByRole('status').getByText('1 change · 1 of 4 segments')).toBeVisible()
  await expect(rowOf(review, 3).locator('ins')).toHaveText(/proposal/)
  await expect(review.getByText('Not in the newer text')).toHaveCount(0)
  await look(review, 'recut-compare')

  await review.goto(`/desk/articles/${id}/versions`)
  await expect(review.getByText('1 segment changed', { exact: true })).toBeVisible()
  await context.close()
})
