import { expect, type Page, type Route } from '@playwright/test'
import { catchRequests, hold } from '@/e2e/broken-line'
import { test } from '@/e2e/fixtures'
import { actsOn } from './acts'
import { inReview } from './in-review'
import { createArticle, openNewArticle } from './small-article'
import { openEditor, rewrite } from './workspace'

/** As long as a request is waited for, and a moment. */
const PATIENCE = '00:31'

test('an act that gets no answer ends in words, and sent again it is done once', async ({
  page,
  stack: { url },
  enter,
  pageOf,
  look,
}) => {
  const { articleId, review } = await inReview({ page, url, enter, pageOf })
  await review.clock.install()
  await review.goto(`/desk/articles/${articleId}/review`)
  const answer = await hold(review, '**/api/v1/articles/*/approvals')
  const approve = review.getByRole('button', { name: 'Approve this version' })
  await approve.click()
  const sheet = review.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Approve this version' }).click()
  await expect(sheet.getByRole('button', { name: 'Approve this version' })).toHaveAttribute(
    'aria-busy',
    'true',
  )

  await test.step('an act whose sheet was closed is still on its way, and no other begins', async () => {
    await sheet.getByRole('button', { name: 'Cancel' }).click()
    await expect(sheet).toBeHidden()
    await expect(approve).toHaveAttribute('aria-busy', 'true')
    await expect(review.getByRole('button', { name: 'Request changes' })).toBeDisabled()
  })

  await review.clock.fastForward(PATIENCE)
  await expect(review.getByRole('alert').filter({ hasText: 'No answer came in time.' })).toHaveText(
    /It may have been done all the same: look before sending it again\.$/,
  )
  await expect(approve).not.toHaveAttribute('aria-busy', 'true')
  await look(review, 'act-unanswered')
  await answer()
  await approve.click()
  await sheet.getByRole('button', { name: 'Approve this version' }).click()
  await expect(review.getByText('Version 1 is approved.')).toBeVisible()
})

test('a question that is stored leaves its field, though nothing can be read anew', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, 3)
  await openEditor(page, 3)
  await page.keyboard.press('Alt+KeyC')
  const field = page.getByRole('textbox', { name: 'Your question' })
  await field.fill('Which bay is it?')
  await expect(page.getByText('Nothing has been asked or said about this segment.')).toBeVisible()
  const answer = await holdReadings(page)
  const stored = page.waitForResponse('**/api/v1/segments/*/comments')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  expect((await stored).status()).toBe(201)
  await expect(field).toHaveValue('', { timeout: 5_000 })
  const question = page.getByRole('tabpanel').getByText('Which bay is it?')
  await expect(question).toBeVisible()
  await answer()
  await page.reload()
  await expect(question).toHaveCount(1)
})

test('a version is being sent from the moment it is asked for, though a save has no answer', async ({
  page,
  stack: { url },
  enter,
}) => {
  await enter('translator')
  const articleId = await createArticle(page)
  const ana = actsOn(page.request, url, articleId)
  for (const { id, version } of await ana.rows()) {
    await ana.post(`segments/${id}/confirmation`, { expectedVersion: version })
  }
  await page.goto(`/desk/articles/${articleId}/revise`)
  const answer = await hold(page, '**/api/v1/segments/*/revisions')
  await rewrite(page, 3, 'Ships wait in the bay.')
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  const send = page.getByRole('button', { name: 'Submit version' })
  await send.click()
  await expect(send).toHaveAttribute('aria-busy', 'true', { timeout: 1_000 })
  await answer()
  await expect(page.getByRole('alert').filter({ hasText: 'are not confirmed yet' })).toBeVisible()
  await expect(send).not.toHaveAttribute('aria-busy', 'true')
})

test('a term is sent once, however often its key is pressed while it has no answer', async ({
  page,
  enter,
}) => {
  await enter('editor')
  await page.goto('/desk/glossary')
  await page.getByRole('button', { name: 'Add a term' }).click()
  const sheet = page.getByRole('dialog', { name: 'New term' })
  await sheet.getByLabel('Spanish', { exact: true }).fill('astillero')
  await sheet.getByLabel('Preferred English').fill('shipyard')
  const answer = await hold(page, '**/api/v1/terms')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/terms')) sent.push(request.url())
  })
  const note = sheet.getByLabel('Note')
  await note.press('ControlOrMeta+Enter')
  await expect(sheet.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-busy', 'true')
  await note.press('ControlOrMeta+Enter')
  await note.press('ControlOrMeta+Enter')
  await answer()
  await expect(sheet.getByRole('alert').filter({ hasText: 'No connection.' })).toBeVisible()
  expect(sent).toHaveLength(1)
})

test('a sign-in without an answer says so, and what was typed stays', async ({ page }) => {
  await page.clock.install()
  await page.goto('/sign-in')
  const answer = await hold(page, '**/api/auth/**')
  await page.getByLabel('E-mail').fill('ana@demo.cotejo.example')
  await page.getByLabel('Password', { exact: true }).fill('cotejo-demo-ana')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Signing in…' })).toHaveAttribute(
    'aria-busy',
    'true',
  )
  await page.clock.fastForward(PATIENCE)
  await expect(page.getByText('The server could not answer.')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue('ana@demo.cotejo.example')
  await answer()
})

/** Writes arrive; whatever the page then reads gets no answer until it is let go. */
async function holdReadings(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = []
  let isHeld = true
  await catchRequests(page, '**/api/v1/**', (route) =>
    isHeld && route.request().method() === 'GET' ? held.push(route) : route.fallback(),
  )
  return async () => {
    isHeld = false
    await Promise.allSettled(held.map((route) => route.abort()))
  }
}
