import { expect } from '@playwright/test'
import { catchRequests } from '@/e2e/broken-line'
import { test } from '@/e2e/fixtures'
import { actsOn } from '@/e2e/journeys/acts'
import { createArticle } from '@/e2e/journeys/small-article'
import {
  editorOf,
  expectSaved,
  goLive,
  openEditor,
  rewrite,
  rowOf,
  selectWords,
  targetsOf,
} from '@/e2e/journeys/workspace'

const BEFORE = 'The union rejected the offer yesterday.'

test('an editor meets a sentence that was split as the word that changed in it', async ({
  page,
  stack,
  enter,
  pageOf,
  look,
}) => {
  await enter('translator')
  const id = await createArticle(page)
  const ana = actsOn(page.request, stack.url, id)
  await ana.save(1, BEFORE)
  await ana.submit()

  const review = await pageOf('editor')
  const bruno = actsOn(review.request, stack.url, id)
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
})

test('a colleague splits above my row: I go on writing in it, and nothing is fetched again', async ({
  page,
  enter,
  pageOf,
  look,
}) => {
  await enter('translator')
  const id = await createArticle(page)
  const bruno = await pageOf('editor')
  for (const [desk, segment] of [[page, 2] as const, [bruno, 3] as const]) {
    await goLive(desk, `/desk/articles/${id}/revise?segment=${segment}`)
    await openEditor(desk, segment)
  }
  await bruno.keyboard.press('End')
  await bruno.keyboard.insertText(' I am')
  // What the streams say at first has been read by then.
  await expectSaved(bruno)
  await expect(rowOf(page, 3)).toContainText('I am')
  const fetched: string[] = []
  for (const desk of [page, bruno]) {
    desk.on('request', (asked) => fetched.push(asked.url()))
  }

  await page.keyboard.press('Alt+KeyE')
  await expect(page.getByRole('slider', { name: 'English' })).toBeFocused()
  const answered = page.waitForResponse((response) => response.url().endsWith('/splits'))
  await page.keyboard.press('Enter')
  await answered
  const began = Date.now()
  await expect(editorOf(bruno, 4)).toBeFocused()
  process.stdout.write(`      a colleague's split shown ${Date.now() - began} ms after it\n`)
  await bruno.keyboard.insertText(' still typing.')
  await expect(editorOf(bruno, 4)).toContainText('I am still typing.')
  await expect(bruno).toHaveURL(/segment=4\b/)
  await expect(bruno.getByText('0 of 4', { exact: false }).first()).toBeVisible()
  await expect(editorOf(page, 2)).toBeFocused()
  await expect(rowOf(page, 4)).toContainText('I am')
  await look(bruno, 'recut-colleague')

  await page.keyboard.press('Alt+Shift+KeyJ')
  await expect(editorOf(bruno, 3)).toBeFocused()
  await bruno.keyboard.insertText(' Done.')
  await expectSaved(bruno)
  await expect(rowOf(bruno, 4)).toHaveCount(0)
  await expect(rowOf(page, 3)).toContainText('I am still typing. Done.')
  expect((await targetsOf(page, id))[2]).toMatch(/I am still typing\. Done\.$/)
  expect(fetched.filter((url) => url.includes(`/articles/${id}?`))).toEqual([])
})

test('a colleague splits the row I am on: I am in its first half, and what I typed is kept', async ({
  page,
  stack,
  enter,
  pageOf,
}) => {
  await enter('translator')
  const id = await createArticle(page)
  await goLive(page, `/desk/articles/${id}/revise?segment=2`)
  const { request } = await pageOf('editor')
  const bruno = actsOn(request, stack.url, id)
  const [, whole] = await bruno.rows()
  // Saved first, the colleague would split another text than they saw.
  const { promise: cut, resolve: goOn } = Promise.withResolvers<void>()
  await catchRequests(page, '**/revisions', async (route) => {
    await cut
    await route.continue()
  })
  await rewrite(page, 2, 'The union said no.')
  await bruno.post(`segments/${whole?.id}/splits`, {
    expectedVersion: whole?.version,
    at: { source: 20, draft: 19, target: 19 },
  })
  await expect(rowOf(page, 4)).toBeVisible()
  goOn()
  await expect(rowOf(page, 2)).toHaveAttribute('aria-current', 'true')
  await expectSaved(page)
  const texts = await Promise.all(
    (await bruno.rows()).map(async (row) => {
      const answer = await request.get(`/api/v1/segments/${row.id}/alternatives`)
      const { alternatives } = (await answer.json()) as { alternatives: { text: string }[] }
      return [row.target, ...alternatives.map(({ text }) => text)]
    }),
  )
  expect(texts.flat()).toContain('The union said no.')
})

test('a comment I began is in the half with its words when a colleague splits the segment meanwhile', async ({
  page,
  stack,
  enter,
  pageOf,
}) => {
  await enter('translator')
  const id = await createArticle(page)
  await goLive(page, `/desk/articles/${id}/revise?segment=2&panel=comments`)
  const bruno = actsOn((await pageOf('editor')).request, stack.url, id)
  const cut = async (at: { source: number; draft: number; target: number }) => {
    const [, whole] = await bruno.rows()
    await bruno.post(`segments/${whole?.id}/splits`, { expectedVersion: whole?.version, at })
  }
  const field = page.getByRole('textbox', { name: 'Your question' })
  await field.click()
  await page.keyboard.type('Which offer?')
  for (let step = 0; step < 'offer?'.length; step++) await page.keyboard.press('ArrowLeft')
  await cut({ source: 20, draft: 19, target: 19 })
  await expect(rowOf(page, 4)).toBeVisible()
  await expect(field).toBeFocused()
  await page.keyboard.type('good ')
  await expect(field, 'the caret stands where it stood').toHaveValue('Which good offer?')
  await page.close()

  await cut({ source: 12, draft: 9, target: 9 })
  const again = await page.context().newPage()
  await again.goto(`/desk/articles/${id}/revise?segment=2&panel=comments`)
  await expect(rowOf(again, 5)).toBeVisible()
  const kept = again.getByRole('textbox', { name: 'Your question' })
  await expect(kept).toHaveValue('Which good offer?')
})

test('I go on writing about my words while colleagues split and join the segment they are in', async ({
  page,
  stack,
  enter,
  pageOf,
  look,
}) => {
  await enter('translator')
  const id = await createArticle(page)
  await goLive(page, `/desk/articles/${id}/revise?segment=2`)
  const bruno = actsOn((await pageOf('editor')).request, stack.url, id)
  await selectWords(page, 2, 'source', 'la oferta')
  await page.keyboard.press('Alt+KeyC')
  const field = page.getByRole('textbox', { name: 'Your question' })
  await expect(field).toBeFocused()
  await page.keyboard.type('Which')

  const [, whole] = await bruno.rows()
  const at = { source: 20, draft: 19, target: 19 }
  await bruno.post(`segments/${whole?.id}/splits`, { expectedVersion: whole?.version, at })
  await expect(rowOf(page, 3)).toHaveAttribute('aria-current', 'true')
  await expect(field).toBeFocused()
  await page.keyboard.type(' offer')
  await expect(field).toHaveValue('Which offer')
  await expect(page.getByRole('complementary').getByText('la oferta')).toBeVisible()
  await look(page, 'recut-writing')

  const [, first, second] = await bruno.rows()
  await bruno.post(`segments/${first?.id}/joins`, {
    expectedVersion: first?.version,
    nextId: second?.id,
    nextExpectedVersion: second?.version,
  })
  await expect(rowOf(page, 4)).toHaveCount(0)
  await expect(rowOf(page, 2)).toHaveAttribute('aria-current', 'true')
  await expect(field).toBeFocused()
  await page.keyboard.type(' is it?')
  await expect(field).toHaveValue('Which offer is it?')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('complementary').getByText('Which offer is it?')).toBeVisible()
  await expect(field).toHaveValue('')
})
