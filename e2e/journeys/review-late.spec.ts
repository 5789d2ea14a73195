import { expect, type Page } from '@playwright/test'
import { catchRequests, cut, hold } from '@/e2e/broken-line'
import { test as base } from '@/e2e/fixtures'
import { actsOn } from './acts'
import { inReview } from './in-review'
import { rowOf } from './workspace'

const DECISIONS = '**/api/v1/segments/*/decisions'
const TWO = ['The union rejected the offer yesterday.', 'The ships are waiting in the bay.']

/** Bruno's review of an article in which Ana corrected two segments. */
const test = base.extend<{ review: Page; articleId: string }>({
  articleId: async ({ page, stack: { url }, enter, pageOf }, use) => {
    const { articleId } = await inReview({ page, url, enter, pageOf }, {}, TWO)
    await use(articleId)
  },
  review: async ({ articleId, pageOf }, use) => {
    const review = await pageOf('editor')
    await review.goto(`/desk/articles/${articleId}/review`)
    await expect(review.locator('ins').first()).toBeVisible()
    await use(review)
  },
})

const counts = (page: Page) => page.getByText(/ changes? in \d segments? · \d decided$/)
const failed = (page: Page) => page.getByRole('alert').filter({ hasText: 'Not decided' })

test('a decision that does not arrive is told at once, though the server answers nothing at all', async ({
  review,
}) => {
  const before = (await counts(review).textContent()) ?? ''
  expect(before).toMatch(/· 0 decided$/)
  await cut(review, DECISIONS)
  const answer = await hold(review, '**/api/v1/articles/**')
  await review.keyboard.press('F7')
  await review.keyboard.press('a')
  await expect(failed(review)).toContainText('segment 2')
  await expect(counts(review), 'not shown as decided').toHaveText(before)
  await answer()
})

test('of several that did not arrive none is forgotten, and I am led back to the first', async ({
  review,
  look,
}) => {
  await review.setViewportSize({ width: 390, height: 700 })
  const mend = await cut(review, DECISIONS)
  await review.keyboard.press('F7')
  for (let nth = 0; nth < 6; nth++) await review.keyboard.press('a')
  await expect(failed(review)).toContainText('segment 2')
  await expect(failed(review)).toContainText('And one more.')
  await expect(failed(review)).toBeInViewport()
  await look(review, 'review-not-decided')
  mend()
  await failed(review).getByRole('button', { name: 'Show' }).click()
  await expect(rowOf(review, 2)).toBeInViewport()
  for (let nth = 0; nth < 6; nth++) await review.keyboard.press('a')
  await expect(failed(review)).toBeHidden()
  await expect(counts(review)).not.toContainText('· 0 decided')
})

test('decisions on a slow line are said to be on their way, and who would leave is asked', async ({
  review,
}) => {
  const goOn = await hold(review, DECISIONS)
  await review.keyboard.press('F7')
  await review.keyboard.press('a')
  await expect(review.getByText('One decision is still being sent.')).toBeVisible()
  const asked = review.waitForEvent('dialog')
  await review.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await goOn()
  await expect(failed(review)).toBeVisible()
})

test('a wording I saved and left is told when it did not arrive, and offered again where it did not', async ({
  review,
}) => {
  const refuse = await hold(review, DECISIONS)
  await review.keyboard.press('F7')
  await amend(review, 'The union turned the offer down yesterday.')
  await review.keyboard.press('Escape')
  await refuse()
  await expect(failed(review)).toContainText('segment 2')
  await review.keyboard.press('e')
  await expect(review.getByRole('textbox', { name: /Your wording/ })).toHaveValue(
    'The union turned the offer down yesterday.',
  )
  await expect(review.getByRole('button', { name: 'Start over' })).toBeVisible()
})

test('a wording that arrived after I had left its field is not put over newer words later', async ({
  review,
  articleId,
  stack,
  pageOf,
}) => {
  const { promise: late, resolve: arrive } = Promise.withResolvers<void>()
  await catchRequests(review, DECISIONS, async (route) => {
    const response = await route.fetch()
    await late
    await route.fulfill({ response })
  })
  await review.keyboard.press('F7')
  await amend(review, 'The union turned the offer down yesterday.')
  await review.keyboard.press('Escape')
  arrive()
  await expect(rowOf(review, 2).locator('[data-lane="target"]')).toContainText('turned')
  const { request } = await pageOf('chief')
  const carmen = actsOn(request, stack.url, articleId)
  const [, row] = await carmen.rows()
  await carmen.post(`segments/${row?.id}/decisions`, {
    kind: 'amend',
    expectedVersion: row?.version,
    before: 'turned the offer down',
    after: 'said no',
    text: 'The union said no yesterday.',
  })
  await review.reload()
  await rowOf(review, 2).getByRole('button', { name: 'Segment 2' }).click()
  await review.getByRole('button', { name: 'Amend' }).click()
  await expect(review.getByRole('textbox', { name: /Your wording/ })).toHaveValue(
    'The union said no yesterday.',
  )
})

test('what I type while my wording is being saved stays, over what was saved', async ({
  review,
}) => {
  const { promise: late, resolve: arrive } = Promise.withResolvers<void>()
  await catchRequests(review, DECISIONS, async (route) => {
    await late
    await route.continue()
  })
  await review.keyboard.press('F7')
  await amend(review, 'The union turned the offer down yesterday.')
  const field = review.getByRole('textbox', { name: /Your wording/ })
  await field.press('End')
  await review.keyboard.insertText(' Again.')
  arrive()
  await expect(rowOf(review, 2).locator('[data-lane="target"]')).toContainText('turned')
  await expect(field).toHaveValue('The union turned the offer down yesterday. Again.')
  const send = review.getByRole('button', { name: 'Save wording' })
  await expect(send, 'the first is shown').not.toHaveAttribute('aria-busy', 'true')
  await review.keyboard.press('ControlOrMeta+Enter')
  await expect(field).toBeHidden()
  await expect(rowOf(review, 2).locator('[data-lane="target"]')).toContainText('Again.')
})

test('while the older version is not there nothing else is compared, nor can be restored', async ({
  review,
  articleId,
  page,
  stack,
  look,
}) => {
  const bruno = actsOn(review.request, stack.url, articleId)
  await bruno.post(`articles/${articleId}/change-requests`, {
    reason: 'Which bay?',
    segmentIds: [],
  })
  const ana = actsOn(page.request, stack.url, articleId)
  await ana.save(2, 'The ships are waiting in the bay of Muelle.')
  await ana.submit()
  await review.goto(`/desk/articles/${articleId}/review?against=draft`)
  const mend = await cut(review, '**/versions/1')
  await review.getByText('Previous version', { exact: true }).click()
  await expect(review.getByText('The older version could not be loaded.')).toBeVisible()
  await look(review, 'review-without-baseline')
  await expect(rowOf(review, 3)).toHaveCount(0)
  await review.keyboard.press('F7')
  await review.keyboard.press('r')
  mend()
  const again = review.getByRole('button', { name: 'Try again' })
  // What the stream tells may have it asked for again a moment before.
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 1_000 })
    await expect(rowOf(review, 3).locator('ins')).toContainText('of Muelle', { timeout: 3_000 })
  }).toPass()
  await expect(rowOf(review, 3).locator('[data-lane="target"]')).toContainText('of Muelle')
})

/** Types a wording of the editor's own in place of the selected segment's, and sends it. */
async function amend(review: Page, text: string): Promise<void> {
  await review.keyboard.press('e')
  await review.getByRole('textbox', { name: /Your wording/ }).fill(text)
  await review.keyboard.press('ControlOrMeta+Enter')
}
