import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { LOCALE_COOKIE } from '@/i18n/locale'
import { actsOn } from './acts'
import { inReview } from './in-review'
import { createArticle } from './small-article'
import { goLive, rowOf, selectWords } from './workspace'

const marksOf = (page: Page, row: number, lane: string) =>
  rowOf(page, row).locator(`[data-lane="${lane}"] [data-comment]`)

test('an editor asks about words of either language where they review, and nothing is approved until it is answered', async ({
  page,
  stack: { url },
  enter,
  pageOf,
  look,
}) => {
  const { articleId, review } = await inReview({ page, url, enter, pageOf })
  await review.goto(`/desk/articles/${articleId}/review?show=all`)
  await expect(review.getByText('Nothing stands in the way')).toBeVisible()

  await rowOf(review, 3).getByText('bahía').dblclick()
  const button = review.getByRole('button', { name: 'Comment on the selected words' })
  await expect(button).toBeVisible()
  await look(review, 'review-talk-selected')
  await rowOf(review, 3).getByText('bahía').dblclick()
  await button.click()
  const field = rowOf(review, 3).getByRole('textbox', { name: 'Your question' })
  await expect(field).toBeFocused()
  await expect(rowOf(review, 3).getByText('On the Spanish')).toBeVisible()
  await review.keyboard.type('Which bay?')
  await look(review, 'review-talk-asking')
  await rowOf(review, 3).getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(marksOf(review, 3, 'source')).toHaveText(/bahía/)
  await expect(field).toBeHidden()

  await selectWords(review, 2, 'target', 'rejected')
  await expect(button).toBeVisible()
  await review.keyboard.press('Alt+c')
  await expect(rowOf(review, 2).getByText('On the English')).toBeVisible()
  await expect(rowOf(review, 2).getByRole('textbox', { name: 'Your question' })).toBeFocused()
  await review.keyboard.type('Turned down?')
  await rowOf(review, 2).getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(marksOf(review, 2, 'target')).toHaveText('rejected')
  await marksOf(review, 2, 'target').hover()
  await expect(marksOf(review, 2, 'target')).toHaveClass(/bg-accent-wash/)
  await look(review, 'review-talk-asked')

  const panel = review.getByRole('complementary', { name: 'Standing and acts' })
  await expect(panel.getByText('2 open questions')).toBeVisible()
  await panel.getByRole('link', { name: 'Segment 3' }).click()
  await expect(rowOf(review, 3)).toBeFocused()
  const hash = (await (await review.request.get(`/api/v1/articles/${articleId}/review`)).json())
    .hash
  const refused = await review.request.post(`/api/v1/articles/${articleId}/approvals`, {
    headers: { origin: url },
    data: { hash },
  })
  expect(refused.ok()).toBe(false)
  for (const row of [2, 3]) {
    await rowOf(review, row).getByRole('button', { name: 'Mark as answered' }).click()
    await expect(rowOf(review, row).locator('[data-comment]')).toHaveCount(0)
  }
  await expect(review.getByText('Nothing stands in the way')).toBeVisible()
})

test('with a finger, in Spanish, in the dark: selected words have a button large enough', async ({
  page,
  stack: { url },
  enter,
  pageOf,
  look,
}) => {
  const { articleId, review } = await inReview(
    { page, url, enter, pageOf },
    {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      colorScheme: 'dark',
    },
  )
  await review.context().addCookies([{ name: LOCALE_COOKIE, value: 'es', url: url }])
  await review.goto(`/desk/articles/${articleId}/review?show=all`)
  const row = review.getByRole('listitem', { name: 'Segmento 3', exact: true })
  await row.scrollIntoViewIfNeeded()
  await row.locator('[data-lane="source"]').evaluate((lane) => {
    document.getSelection()?.selectAllChildren(lane)
  })
  const button = review.getByRole('button', { name: 'Comentar las palabras seleccionadas' })
  await expect(button).toBeVisible()
  await review.screenshot({ path: 'test-results/screens/desktop/review-talk-touch.png' })
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await button.tap()
  const field = row.getByRole('textbox', { name: 'Su pregunta' })
  await expect(field).toBeFocused()
  await field.fill('¿Qué bahía?')
  await look(review, 'review-talk-touch-asking')
  await row.getByRole('button', { name: 'Cancelar' }).tap()
  await expect(field).toBeHidden()
  await row.locator('[data-lane="source"]').evaluate((lane) => {
    document.getSelection()?.selectAllChildren(lane)
  })
  await button.tap()
  await expect(field, 'what was begun is still there').toHaveValue('¿Qué bahía?')
})

test('the head of an article says until when it is to be done, and in red words that it is late', async ({
  page,
  enter,
  stack,
  look,
}) => {
  await enter('editor')
  const articleId = await createArticle(page)
  const setDue = (dueAt: string) =>
    page.request.put(`/api/v1/articles/${articleId}/due`, {
      headers: { origin: stack.url },
      data: { dueAt },
    })
  expect((await setDue('2026-01-02T18:30:00Z')).status()).toBe(200)
  for (const view of ['revise', 'review']) {
    await page.goto(`/desk/articles/${articleId}/${view}`)
    const due = page.getByText(/overdue/).first()
    await expect(due).toBeVisible()
    await expect(due).toHaveClass(/text-blocking/)
    await look(page, `due-${view}`)
  }
})

test('what another writes while an editor reads is told, not put under their eyes', async ({
  page,
  stack: { url },
  enter,
  pageOf,
  look,
}) => {
  const { articleId, review } = await inReview({ page, url, enter, pageOf })
  await goLive(review, `/desk/articles/${articleId}/review?show=all`)
  const carmen = actsOn((await pageOf('chief')).request, url, articleId)
  const [, row, other] = await carmen.rows()
  await carmen.post(`segments/${row?.id}/decisions`, {
    kind: 'amend',
    before: '',
    after: '',
    expectedVersion: row?.version,
    text: 'The union turned down the offer yesterday.',
  })
  const began = Date.now()
  const news = review.getByRole('status').filter({ hasText: 'The text has changed.' })
  await expect(news).toContainText('Carmen Ostolaza wrote in segment 2.')
  process.stdout.write(
    `      another's words told ${Date.now() - began} ms after they were saved\n`,
  )
  await expect(rowOf(review, 2)).toContainText('rejected')
  await look(review, 'review-news')
  await review.emulateMedia({ colorScheme: 'dark' })
  await review.setViewportSize({ width: 390, height: 844 })
  await look(review, 'review-news-phone-dark')
  await review.setViewportSize({ width: 1440, height: 900 })

  await carmen.post(`segments/${other?.id}/comments`, {
    kind: 'question',
    body: 'Which bay?',
    side: null,
    quote: null,
  })
  await expect(rowOf(review, 3).getByText('Which bay?')).toBeVisible()
  await expect(rowOf(review, 2), 'a question brings no text').toContainText('rejected')

  await news.getByRole('button', { name: 'Show' }).click()
  await expect(rowOf(review, 2)).toContainText('turned down')
  await expect(rowOf(review, 2)).toBeFocused()
  await expect(news).toHaveCount(0)

  await carmen.post(`articles/${articleId}/change-requests`, { reason: 'Short.', segmentIds: [] })
  await expect(review.getByText('Sent back to the translator')).toBeVisible()
})
