import { expect, type Page } from '@playwright/test'
import { catchRequests } from '@/e2e/broken-line'
import { test } from '@/e2e/fixtures'
import { createArticle } from '@/e2e/journeys/small-article'
import { editorOf, expectSaved, goLive, rewrite, rowOf, targetsOf } from '@/e2e/journeys/workspace'

const SHORTER = `El puerto vuelve a abrir tras la huelga

El sindicato rechazó ayer la oferta.`

/** What the last sentence said is in the one before it now. */
const MERGED = `El puerto vuelve a abrir tras la huelga

El sindicato rechazó ayer la oferta y los barcos esperan en la bahía.`

const SAVED = 'Ships wait in the bay.'
const LATE = ' Nobody knows for how long.'

test('what I type while a colleague takes the sentence out is kept, and I am led to it', async ({
  page,
  pageOf,
  enter,
  look,
}) => {
  await enter('translator')
  const id = await openWritten(page)
  const bruno = await pageOf('editor')
  await bruno.goto('/desk')

  const { promise: taken, resolve: take } = Promise.withResolvers<void>()
  await catchRequests(page, '**/revisions', async (route) => {
    await taken
    await route.continue()
  })
  await page.keyboard.insertText(LATE)
  await renew(bruno, id, SHORTER)
  await expect(rowOf(page, 3)).toHaveCount(0)
  take()
  await expect(page.getByText('What you typed into it is kept.')).toBeVisible()
  await look(page, 'gone-kept')
  await page.getByRole('button', { name: 'Show it' }).click()
  await expectKept(page)
  await look(page, 'gone-wordings')
})

test('what I type without a line into a sentence that is taken out is kept when the line is back', async ({
  page,
  context,
  pageOf,
  enter,
  look,
}) => {
  await enter('translator')
  const id = await openWritten(page)
  const bruno = await pageOf('editor')
  await bruno.goto('/desk')

  await context.setOffline(true)
  await page.keyboard.insertText(LATE)
  await expect(page.locator('[data-save-state="offline"]')).toBeVisible()
  await renew(bruno, id, SHORTER)
  await expect(editorOf(page, 3)).toContainText(LATE.trim())
  await context.setOffline(false)
  await expect(page.getByText('What you typed into it is kept.')).toBeVisible()
  await expectSaved(page)
  expect(await targetsOf(page, id)).toHaveLength(2)

  await bruno.goto(`/desk/articles/${id}/history`)
  await bruno.getByText('The segment that is gone').click()
  await look(bruno, 'gone-history')
  const gone = bruno.getByRole('link', { name: /no longer in the article: Los barcos esperan/ })
  await bruno.getByRole('listitem').filter({ hasText: 'renewed the Spanish' }).locator(gone).click()
  await expectKept(bruno)
  await bruno.keyboard.press('Escape')
  await expect(bruno.getByRole('dialog')).toHaveCount(0)
  await expect(bruno.getByText('It is kept with segment Los barcos esperan')).toBeVisible()
})

test('a wording of a sentence that was taken out is copied, or put into another, and taken back in either place', async ({
  page,
  context,
  pageOf,
  enter,
  look,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await enter('translator')
  const id = await openWritten(page)
  const before = await targetsOf(page, id)
  const bruno = await pageOf('editor')
  await bruno.goto('/desk')
  await renew(bruno, id, MERGED)
  await expect(rowOf(page, 3)).toHaveCount(0)

  const links = page.getByRole('link', { name: /no longer in the article: Los barcos esperan/ })
  await page.getByRole('link', { name: 'History' }).click()
  await page.getByText('The segment that is gone').click()
  await links.first().click()
  const wordings = page.getByRole('dialog', { name: 'A segment no longer in the article' })
  await expect(wordings.getByLabel('Put a wording into segment')).toHaveValue(/\d/)
  const saved = wordings.getByRole('listitem').filter({ hasText: SAVED }).first()
  await saved.getByRole('button', { name: 'Copy' }).click()
  await expect(saved.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(SAVED)
  await look(page, 'gone-put-into')

  await saved.getByRole('button', { name: 'Put into segment 2' }).click()
  await expect(wordings.getByText('It stands in segment 2 now')).toBeVisible()
  await expect.poll(() => targetsOf(page, id)).toEqual([before[0], SAVED])
  await look(page, 'gone-put')
  await wordings.getByRole('button', { name: 'Take it back' }).click()
  await expect.poll(() => targetsOf(page, id)).toEqual(before.slice(0, 2))

  await saved.getByRole('button', { name: 'Put into segment 2' }).click()
  await wordings.getByRole('link', { name: 'To the segment' }).click()
  await expect(rowOf(page, 2)).toContainText('Ships wait in the')
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page)
  await expect.poll(() => targetsOf(page, id)).toEqual(before.slice(0, 2))
})

/** The workspace of a new article, something saved in its last sentence; answers the article's id. */
async function openWritten(page: Page): Promise<string> {
  const id = await createArticle(page)
  await goLive(page, `/desk/articles/${id}/revise?segment=3`)
  await rewrite(page, 3, SAVED)
  await expectSaved(page)
  return id
}

/** Both what was saved in the sentence and what came too late are there to be read. */
async function expectKept(page: Page): Promise<void> {
  const wordings = page.getByRole('dialog', { name: 'A segment no longer in the article' })
  await expect(wordings.getByText('Los barcos esperan en la bahía.')).toBeVisible()
  await expect(wordings.getByText(SAVED, { exact: false }).first()).toBeVisible()
  const late = wordings.getByRole('region', { name: 'Typed, and kept beside it' })
  await expect(late).toContainText(LATE.trim())
}

/** Gives an article another Spanish text, as the screen for it does. */
async function renew(page: Page, articleId: string, source: string): Promise<void> {
  const headers = { origin: new URL(page.url()).origin }
  const path = `/api/v1/articles/${articleId}/source`
  const seen = await page.request.post(`${path}/preview`, { headers, data: { source } })
  const { stamp } = (await seen.json()) as { stamp: string }
  const renewed = await page.request.post(path, { headers, data: { source, stamp } })
  expect(renewed.status(), await renewed.text()).toBe(200)
}
