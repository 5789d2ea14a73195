import { expect } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { openNewArticle } from '@/e2e/journeys/small-article'
import { LOCALE_COOKIE } from '@/i18n/locale'

const VERB = '«rechazó» es un verbo, pero el inglés trae el sustantivo «rejection».'

test('whoever reads Spanish is told in Spanish why something is underlined, wherever it is told', async ({
  page,
  enter,
  look,
  stack,
}) => {
  await enter('translator')
  const speak = (value: string) =>
    page.context().addCookies([{ name: LOCALE_COOKIE, value, url: stack.url }])
  await speak('es')
  const id = await openNewArticle(page, 2)
  const panel = page.getByRole('tabpanel')
  await expect(panel.getByText(VERB)).toBeVisible()
  await expect(panel.getByText('«rejection»', { exact: true })).toHaveAttribute('lang', 'en')
  await expect(panel.getByText('«rechazó»', { exact: true })).toHaveAttribute('lang', 'es')

  const popover = page.locator('[data-finding-popover]')
  // What explains an underline is fetched when the pointer first moves.
  await expect(async () => {
    await page.mouse.move(0, 0)
    await page.locator('mark[data-finding]').filter({ hasText: 'rejection' }).first().hover()
    await expect(popover).toContainText(VERB, { timeout: 1_000 })
  }).toPass()
  await look(page, 'spanish-reasons')
  await page.mouse.move(0, 0)

  await page.getByRole('textbox', { name: 'Inglés del segmento 2', exact: true }).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('The the union rejected the offer yesterday.')
  await expect(panel.getByText('Se repite «the».')).toBeVisible()
  await panel.getByRole('button', { name: 'Descartar' }).click()
  await expect(panel.getByRole('listitem').getByRole('button').first()).toBeFocused()
  const dismissed = page.waitForResponse('**/dismissals')
  await page.keyboard.press('1')
  await expect(panel.getByText('Está bien así')).toBeVisible()
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  // It is shown before it is with the server.
  expect((await dismissed).ok()).toBe(true)

  await speak('en')
  await page.goto(`/desk/articles/${id}/history`)
  await expect(page.getByText('Right as it is')).toBeVisible()
  await expect(page.getByText('Está bien así')).toBeHidden()
})
