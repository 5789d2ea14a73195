import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { LOCALE_COOKIE } from '@/i18n/locale'
import { createArticle, openNewArticle } from './small-article'
import { expectSaved, openEditor, rewrite, rowOf, selectWords, targetsOf } from './workspace'

const SEGMENT = 3

const markOf = (page: Page) => rowOf(page, SEGMENT).locator('[data-comment]')

/** Asks about some words of a lane, by key and button. */
async function ask(page: Page, lane: 'source' | 'target', words: string, question: string) {
  await selectWords(page, SEGMENT, lane, words)
  await page.keyboard.press('Alt+c')
  await expect(
    page.getByText(lane === 'source' ? 'On the Spanish' : 'On the English'),
  ).toBeVisible()
  await page.getByRole('textbox', { name: 'Your question' }).fill(question)
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
}

test('a question on some words reaches a colleague, follows the words and holds the approval', async ({
  look,
  pageOf,
}) => {
  const ana = await pageOf('translator')
  const bruno = await pageOf('editor')
  const articleId = await openNewArticle(ana, SEGMENT)
  await openEditor(ana, SEGMENT)
  await selectWords(ana, SEGMENT, 'target', 'in the bay')
  await ana.keyboard.press('Alt+c')
  const field = ana.getByRole('textbox', { name: 'Your question' })
  await expect(field).toBeFocused()
  await expect(ana.getByText('On the English')).toBeVisible()
  await ana.keyboard.type('Which bay, @brún')
  const people = ana.getByRole('listbox', { name: 'People of the desk' })
  await expect(people.getByRole('option')).toHaveCount(1)
  await look(ana, 'talk-mention')
  await ana.keyboard.press('Enter')
  await expect(field).toHaveValue(/Which bay, @Bruno \S+ $/)
  await ana.keyboard.type(' , dear?')
  await expect(field).toHaveValue(/Which bay, @Bruno \S+, dear\?$/)
  await ana.keyboard.press('ControlOrMeta+Enter')
  await expect(field).toHaveValue('')
  await expect(ana.getByText('0 of 3 confirmed')).toBeVisible()
  await expect(markOf(ana)).toHaveText('in the bay')
  await look(ana, 'talk-asked')

  await bruno.goto('/desk')
  const bell = bruno.getByRole('link', { name: /unread notice/ })
  await expect(bell).toHaveAccessibleName(/^[1-9]\d* unread notices?$/)
  await bell.click()
  await expect(bruno.getByRole('heading', { level: 1, name: 'Notices' })).toBeVisible()
  await look(bruno, 'talk-notices')
  await bruno
    .getByRole('region', { name: 'Unread' })
    .getByRole('link', { name: /mentioned you in “The port returns/ })
    .first()
    .click()
  await expect(bruno.getByText('Which bay, @Bruno')).toBeVisible()
  await expect(markOf(bruno)).toHaveText('in the bay')

  await rewrite(ana, SEGMENT, 'Twelve of the ships are waiting in the bay.')
  await expectSaved(ana)
  await bruno.reload()
  await expect(markOf(bruno)).toHaveText('in the bay')
  await markOf(bruno).hover()
  await expect(markOf(bruno)).toHaveClass(/bg-accent-wash/)

  await bruno.getByRole('button', { name: 'Answer', exact: true }).click()
  await bruno.getByRole('textbox', { name: 'Your answer' }).fill('The one of the capital.')
  await bruno.keyboard.press('ControlOrMeta+Enter')
  await expect(bruno.getByText('The one of the capital.')).toBeVisible()
  await look(bruno, 'talk-answered')

  const blockers = await bruno.request.get(`/api/v1/articles/${articleId}/review`)
  expect(JSON.stringify(await blockers.json())).toMatch(/questions?/i)
  await bruno.getByRole('button', { name: 'Mark as answered' }).click()
  await expect(bruno.getByText(/^Settled by Bruno/)).toBeVisible()
  await expect(markOf(bruno)).toHaveCount(0)
  await bruno.getByRole('button', { name: 'Open again' }).click()
  await expect(markOf(bruno)).toHaveText('in the bay')
  expect((await targetsOf(ana, articleId))[SEGMENT - 1]).toContain('Twelve')

  await ana.goto('/desk/notices')
  await expect(ana.getByRole('link', { name: /Bruno \S+ answered in/ }).first()).toBeVisible()
  await ana.getByRole('button', { name: 'Mark all as read' }).click()
  await expect(ana.getByRole('link', { name: 'No unread notices' })).toBeVisible()
})

test('a question that was begun keeps its words, and those it is about, wherever one goes meanwhile', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, SEGMENT)
  await selectWords(page, SEGMENT, 'source', 'bahía')
  await page.keyboard.press('Alt+c')
  const field = page.getByRole('textbox', { name: 'Your question' })
  await expect(field).toBeFocused()
  await page.keyboard.type('Which bay?')
  await selectWords(page, 2, 'draft', 'union')
  await page.keyboard.press('Alt+c')
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
  await page.keyboard.type('Which union?')

  const comments = page.getByRole('tabpanel')
  await openEditor(page, SEGMENT)
  await expect(field).toHaveValue('Which bay?')
  await expect(comments.getByText('bahía')).toBeVisible()
  await page.reload()
  await expect(field).toHaveValue('Which bay?')
  await page.keyboard.press('Alt+c')
  await expect(field).toBeFocused()
  await expect(comments.getByText('bahía')).toBeVisible()
  await page.keyboard.type('!')
  await expect(field).toHaveValue('Which bay?!')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(markOf(page)).toHaveText('bahía')
  await expect(field).toHaveValue('')
})

test('a remark on the Spanish keeps its quote, and words that go leave it behind', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, SEGMENT)
  await ask(page, 'source', 'bahía', 'Bay or bight?')
  await expect(markOf(page)).toHaveText('bahía')
  await openEditor(page, SEGMENT)
  await ask(page, 'target', 'wait', 'Lie?')
  await expect(markOf(page)).toHaveCount(2)
  await rewrite(page, SEGMENT, 'Nobody knows when they will sail again.')
  await expectSaved(page)
  await page.reload()
  await expect(page.getByText('these words are no longer there')).toBeVisible()
  await expect(markOf(page)).toHaveCount(1)
})

test('an article is handed over with a word and a due time, and the queue says it is overdue', async ({
  look,
  pageOf,
}) => {
  const ana = await pageOf('translator')
  const bruno = await pageOf('editor')
  const articleId = await createArticle(bruno)
  await bruno.goto('/desk')
  const line = bruno.getByRole('listitem').filter({ has: bruno.locator(`a[href*="${articleId}"]`) })
  await line.getByRole('button', { name: /is revised by/ }).click()
  await bruno.getByRole('menuitem', { name: 'Hand over, due time…' }).click()
  const sheet = bruno.getByRole('dialog')
  await sheet.getByLabel('Revised by').selectOption({ label: 'Ana Robledo' })
  await sheet.getByLabel(/A word to whoever gets it/).fill('The names are checked.')
  await sheet.getByLabel(/^Due/).fill('2026-01-02T18:30')
  await look(bruno, 'talk-plan')
  await sheet.getByRole('button', { name: 'Save' }).click()
  await expect(line.getByText(/overdue/)).toBeVisible()
  await bruno.getByLabel('Overdue', { exact: true }).click()
  await expect(bruno).toHaveURL(/due=late/)
  await expect(line).toBeVisible()
  await look(bruno, 'talk-overdue')
  await ana.goto('/desk/notices')
  await expect(ana.getByText('The names are checked.').first()).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`notices and their settings on a phone, in Spanish: ${colorScheme}`, async ({
    page,
    context,
    stack,
    enter,
    look,
  }) => {
    await enter('editor')
    await context.addCookies([{ name: LOCALE_COOKIE, value: 'es', url: stack.url }])
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/desk/notices')
    await expect(page.getByRole('heading', { level: 1, name: 'Novedades' })).toBeVisible()
    await look(page, `talk-phone-notices-${colorScheme}`)
    await page.goto('/desk/account')
    await page.getByLabel('Alguien me menciona').selectOption({ label: 'Mesa' })
    await page.getByRole('button', { name: 'Guardar', exact: true }).click()
    await expect(page.getByText('Guardado.')).toBeVisible()
    await expect(page.getByText('Esta redacción todavía no envía correo')).toBeVisible()
    await look(page, `talk-phone-settings-${colorScheme}`)
    await page.reload()
    await expect(page.getByLabel('Alguien me menciona')).toHaveValue('desk')
  })
}
