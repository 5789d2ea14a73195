import { expect } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { actsOn } from '@/e2e/journeys/acts'
import { openNewArticle } from '@/e2e/journeys/small-article'
import {
  editorOf,
  englishOf,
  expectSaved,
  openEditor,
  rewrite,
  rowOf,
  targetsOf,
} from '@/e2e/journeys/workspace'

test('undo goes back through the rows, and says where it was', async ({ page, enter }) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 1)
  await rewrite(page, 1, 'The port opens again after the strike')
  await rewrite(page, 3, 'Ships wait.')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(editorOf(page, 2)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(editorOf(page, 3)).toBeFocused()
  await expect(page.getByText('Undid the change in segment 3')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Undid the change in segment 1')).toBeVisible()
  await expectSaved(page)
  const drafts = await targetsOf(page, articleId)
  expect(drafts[0]).toBe('The port returns to open after the strike')
  expect(drafts[2]).toBe('The ships wait in the bay.')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Nothing to undo')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expectSaved(page)
  expect((await targetsOf(page, articleId))[0]).toBe('The port opens again after the strike')
  expect((await targetsOf(page, articleId))[2]).toBe('Ships wait.')
})

test('copying the source and restoring the draft are one step each', async ({ page, enter }) => {
  await enter('translator')
  await openNewArticle(page, 2)
  await openEditor(page, 2)
  await page.keyboard.press('End')
  await page.keyboard.type(' Yes.')
  await page.keyboard.press('Alt+s')
  await expect(editorOf(page, 2)).toContainText('El sindicato')
  await page.keyboard.press('Alt+d')
  await expect(editorOf(page, 2)).toContainText('The union rejection')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(editorOf(page, 2)).toContainText('El sindicato')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(editorOf(page, 2)).toContainText('the offer. Yes.')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(editorOf(page, 2)).not.toContainText('Yes.')
})

test('undo leaves what somebody else wrote since', async ({ browser, page, enter, stack }) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 1)
  await rewrite(page, 3, 'The ships lie in the bay.')
  await expectSaved(page)
  await openEditor(page, 1)
  const context = await browser.newContext({ baseURL: stack.url })
  await enter('editor', context)
  await actsOn(context.request, stack.url, articleId).save(2, 'Nobody knows where they went.')
  await page.keyboard.press('ControlOrMeta+z')
  // Whether the other text was known here by then, or the server tells of it.
  await expect(
    page
      .getByText('Segment 3 was changed by somebody since')
      .or(rowOf(page, 3).getByRole('region', { name: 'Two texts for this segment' })),
  ).toBeVisible()
  expect((await targetsOf(page, articleId))[2]).toBe('Nobody knows where they went.')
  await context.close()
})

test('the comparison is chosen by key and remembered', async ({ page, enter, look }) => {
  await enter('translator')
  await openNewArticle(page, 1)
  await rewrite(page, 1, 'The port opens again after the strike')
  await openEditor(page, 2)
  const changes = rowOf(page, 1).locator('ins')
  await expect(changes.first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Changes from the draft' })).toBeVisible()
  await page.keyboard.press('Alt+v')
  await expect(changes).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Changes from nothing' })).toBeVisible()
  await rewrite(page, 2, 'The union turned down the offer.')
  await expect(editorOf(page, 2).locator('ins')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Changes from nothing' })).toBeVisible()
  await expect(changes).toHaveCount(0)
  await look(page, 'compared-with-nothing')
  await page.getByRole('button', { name: 'Changes from nothing' }).click()
  await page.getByRole('menuitemradio', { name: 'the draft' }).click()
  await expect(changes.first()).toBeVisible()
})

test('changes are shown from the last version once there is one', async ({ page, enter }) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 1)
  await rewrite(page, 1, 'The port opens again after the strike')
  for (const _ of [1, 2, 3]) await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('3 of 3 confirmed')).toBeVisible()
  await expectSaved(page)
  const submitted = await page.request.post(`/api/v1/articles/${articleId}/versions`, {
    headers: { origin: new URL(page.url()).origin, 'idempotency-key': crypto.randomUUID() },
    data: { note: '' },
  })
  expect(submitted.status()).toBe(201)
  await page.reload()
  await rewrite(page, 3, 'The ships wait off the coast.')
  await openEditor(page, 2)
  await page.keyboard.press('Alt+v')
  await expect(page.getByRole('button', { name: 'Changes from version 1' })).toBeVisible()
  await expect(rowOf(page, 1).locator('ins')).toHaveCount(0)
  await expect(rowOf(page, 3).locator('ins').first()).toBeVisible()
  await page.keyboard.press('F7')
  await expect(editorOf(page, 3)).toBeFocused()
  await page.keyboard.press('Shift+F7')
  await expect(page.getByText('There is no change further up')).toBeVisible()
})

test('invisible characters are shown on demand and are no part of the text', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 1)
  await rewrite(page, 1, 'The\u00a0port  opens\u200b again')
  await page.keyboard.press('Alt+v')
  await page.keyboard.press('Alt+u')
  await expect(editorOf(page, 1).locator('.unseen')).toHaveCount(4)
  await openEditor(page, 2)
  await expect(rowOf(page, 1).locator('.unseen')).toHaveCount(4)
  await look(page, 'unseen')
  await expectSaved(page)
  expect((await targetsOf(page, articleId))[0]).toBe('The\u00a0port  opens\u200b again')
  await page.reload()
  await expect(rowOf(page, 1).locator('.unseen')).toHaveCount(4)
})

test('marks no keyboard has are put in by key, set while typing, and tidied on request', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 1)
  await rewrite(page, 1, 'port')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Alt+Quote')
  await page.keyboard.press('Alt+Shift+Minus')
  await page.keyboard.press('Alt+Shift+Space')
  await page.keyboard.type('"a"')
  await expectSaved(page)
  expect((await targetsOf(page, articleId))[0]).toBe('“port”—\u00a0"a"')
  await page.keyboard.press('Alt+Shift+q')
  await page.keyboard.type(' "b" it\'s --')
  await expectSaved(page)
  expect((await targetsOf(page, articleId))[0]).toBe('“port”—\u00a0"a" “b” it’s –')
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page)
  expect((await targetsOf(page, articleId))[0]).toBe('“port”—\u00a0"a" “b” it’s --')

  await page.keyboard.press('Alt+t')
  const dialog = page.getByRole('dialog', { name: 'Tidy segment 1' })
  await expect(dialog.locator('ins').first()).toBeVisible()
  await look(page, 'tidy')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(englishOf(page, 1)).toBeFocused()
  await expectSaved(page)
  expect((await targetsOf(page, articleId))[0]).toBe('“port”—\u00a0“a” “b” it’s –')
  await page.keyboard.press('ControlOrMeta+z')
  await expectSaved(page)
  expect((await targetsOf(page, articleId))[0]).toBe('“port”—\u00a0"a" “b” it’s --')
})

test('where the rich editor cannot be fetched a plain field takes the words', async ({
  page,
  enter,
}) => {
  await page.route('**/_next/static/chunks/**', async (route) => {
    const script = await route.fetch()
    const isEditor = (await script.text()).includes('cm-lineWrapping')
    await (isEditor ? route.abort() : route.fulfill({ response: script }))
  })
  await enter('translator')
  const articleId = await openNewArticle(page, 1)
  await englishOf(page, 2).click()
  const field = rowOf(page, 2).locator('textarea[data-editor="english"]')
  await expect(field).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('The union said no.')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('t')
  await expect(field).toHaveValue('The union said not.')
  await expectSaved(page)
  expect((await targetsOf(page, articleId))[1]).toBe('The union said not.')
  await page.getByRole('button', { name: 'Restore the draft' }).click()
  await expect(field).not.toHaveValue('The union said not.')
  // Parts that nobody waits for may still be on their way.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
