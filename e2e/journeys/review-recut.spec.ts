import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { actsOn } from './acts'
import { inReview } from './in-review'
import { goLive, rowOf, selectWords } from './workspace'

const fieldIn = (page: Page, row: number) =>
  rowOf(page, row).getByRole('textbox', { name: 'Your question' })

test('what I write in review stays with its words when a colleague splits their segment, and goes where they are', async ({
  page,
  stack: { url },
  enter,
  pageOf,
  look,
}) => {
  const { articleId, review } = await inReview({ page, url, enter, pageOf })
  const split = await splitter(await pageOf('chief'), url, articleId)
  await beginWriting(review, articleId)
  await split()
  await expect(review.getByText('Segments were split or joined.')).toBeVisible()
  await expect(fieldIn(review, 2)).toBeFocused()
  await review.keyboard.type(' offer?')
  await expect(fieldIn(review, 2)).toHaveValue('Which offer?')
  await look(review, 'review-recut-writing')

  await review.keyboard.press('ControlOrMeta+Enter')
  await expect(rowOf(review, 3)).toBeFocused()
  await expect(rowOf(review, 3).getByText('Which offer?')).toBeVisible()
  await expect(rowOf(review, 3).locator('[data-lane=source] [data-comment]')).toHaveText(
    'la oferta',
  )
  await expect(review).toHaveURL(/segment=3/)
  await expect(review.getByRole('textbox', { name: 'Your question' })).toHaveCount(0)
  await look(review, 'review-recut-sent')
})

test('when I ask to see the split, what I was writing is beside its words, caret and all', async ({
  page,
  stack: { url },
  enter,
  pageOf,
  look,
}) => {
  const { articleId, review } = await inReview({ page, url, enter, pageOf })
  const split = await splitter(await pageOf('chief'), url, articleId)
  await beginWriting(review, articleId)
  await split()
  await review.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(rowOf(review, 4)).toBeVisible()
  await expect(fieldIn(review, 3)).toBeFocused()
  await review.keyboard.type(' offer?')
  await expect(fieldIn(review, 3)).toHaveValue('Which offer?')
  await expect(rowOf(review, 3).getByText('On the Spanish')).toBeVisible()
  await look(review, 'review-recut-shown')
  await review.keyboard.press('ControlOrMeta+Enter')
  await expect(fieldIn(review, 3)).toHaveCount(0)
  await expect(rowOf(review, 3).getByText('Which offer?')).toBeVisible()
})

/** Begins a question about words of the second segment's Spanish. */
async function beginWriting(review: Page, articleId: string): Promise<void> {
  await goLive(review, `/desk/articles/${articleId}/review?show=all`)
  await selectWords(review, 2, 'source', 'la oferta')
  await review.keyboard.press('Alt+c')
  await expect(fieldIn(review, 2)).toBeFocused()
  await review.keyboard.type('Which')
}

/** A colleague who splits the second segment behind its verb. */
async function splitter(page: Page, url: string, articleId: string) {
  const carmen = actsOn(page.request, url, articleId)
  const [, whole] = await carmen.rows()
  const at = { source: 20, draft: 19, target: 18 }
  return () => carmen.post(`segments/${whole?.id}/splits`, { expectedVersion: whole?.version, at })
}
