import { expect } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { inReview } from './in-review'
import { rowOf } from './workspace'

test('an editor restores the draft, thinks again, takes it back and may approve', async ({
  page,
  stack: { url },
  enter,
  pageOf,
  look,
}) => {
  const { articleId, review } = await inReview({ page, url, enter, pageOf })
  await review.goto(`/desk/articles/${articleId}/review`)
  const counts = review.getByText(/ changes? in 1 segment · \d decided$/)
  const before = (await counts.textContent()) ?? ''
  expect(before).toMatch(/· 0 decided$/)
  await review.keyboard.press('F7')
  await review.keyboard.press('r')
  await expect(review.getByText('1 segment with a change of your own')).toBeVisible()
  await expect(counts).toHaveText(before.replace('0 decided', '1 decided'))
  await look(review, 'review-restored')

  await rowOf(review, 2).getByRole('button', { name: 'Undo my change' }).click()
  await expect(review.getByText('Nothing stands in the way')).toBeVisible()
  await expect(rowOf(review, 2).locator('[data-lane="target"]')).toContainText('rejected')
  await expect(counts).toHaveText(before)
  await expect(review.getByRole('button', { name: 'Undo my change' })).toBeHidden()
  await look(review, 'review-taken-back')
})
