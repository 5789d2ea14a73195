import { randomBytes } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { cut } from '@/e2e/broken-line'
import { test } from '@/e2e/fixtures'
import { createArticle, openNewArticle } from '@/e2e/journeys/small-article'
import {
  editorOf,
  expectSaved,
  openEditor,
  rewrite,
  rowOf,
  targetsOf,
} from '@/e2e/journeys/workspace'
import { LOCALE_COOKIE } from '@/i18n/locale'

const block = (kind: string, source: string, draft = 'Raw.') => ({ kind, source, draft })
const memoryOf = (page: Page) => page.getByRole('tabpanel', { name: /^Memory/ })

/** Writes the English of a segment and confirms it by key. */
async function sign(page: Page, number: number, text: string): Promise<void> {
  await rewrite(page, number, text)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expectSaved(page)
}

test('a translator takes a match by key and sees what differs and where it comes from', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  // A place of its own, so that a second try does not meet what the first one left in the memory.
  const quay = `muelle ${randomBytes(4).toString('hex')}`
  const old = await openNewArticle(page, 1, [
    block('title', 'El dique seco recibe su primer carguero'),
    block('paragraph', `La grúa levantó nueve contenedores en el ${quay}.`),
  ])
  await sign(page, 1, 'The dry dock takes its first freighter')
  await sign(page, 2, 'The crane lifted nine containers in the old basin.')

  const fresh = await createArticle(page, [
    block('title', 'El dique seco cierra'),
    block('paragraph', `La grúa levantó doce contenedores en el ${quay}.`),
    block('paragraph', `La grúa levantó siete contenedores en el ${quay}.`),
  ])
  await page.goto(`/desk/articles/${fresh}/revise?segment=2&panel=memory`)
  const match = memoryOf(page).getByRole('listitem').first()
  await expect(match.locator('del')).toContainText('nueve')
  await expect(match.locator('ins')).toContainText('doce')
  await expect(match).toContainText('Similar segment')
  await expect(match).toContainText('Ana Robledo')
  const origin = match.getByRole('link', { name: 'The dry dock takes its first freighter' })
  await expect(origin).toHaveAttribute('href', `/desk/articles/${old}/revise?segment=2`)
  await look(page, 'memory-match')

  await openEditor(page, 2)
  await page.keyboard.press('Alt+Shift+Digit1')
  await expect(editorOf(page, 2)).toContainText(
    'The crane lifted nine containers in the old basin.',
  )

  // The next row's matches were fetched before this was confirmed; they are asked for again.
  await sign(page, 2, 'The crane lifted twelve containers in the old basin.')
  await expect(editorOf(page, 3)).toBeVisible()
  await expect(memoryOf(page)).toContainText('twelve containers')
})

test('an editor looks a phrase up, withdraws a wording and offers it again', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  await openNewArticle(page, 1, [
    block('title', 'La naviera fletó un buque hospital'),
    block('paragraph', 'El buque hospital zarpó anoche.'),
  ])
  await sign(page, 1, 'Shipping line charters hospital ship')
  await sign(page, 2, 'The hospital boat sailed last night.')
  await page.goto('/desk/memory?q=buque+hospital')
  await expect(page.getByText('2 found')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Withdraw/ })).toHaveCount(0)

  await enter('editor')
  await page.goto('/desk')
  await page.getByRole('link', { name: 'Memory', exact: true }).click()
  const field = page.getByRole('searchbox', { name: 'A word or phrase' })
  await field.fill('BUQUE hospital')
  await field.press('Enter')
  await expect(page).toHaveURL(/q=BUQUE\+hospital/)
  const lines = page.getByRole('list', { name: 'Remembered pairs' }).getByRole('listitem')
  const line = lines.filter({ hasText: 'hospital boat' })
  await expect(line.locator('mark').first()).toHaveText('buque hospital')
  await expect(line.locator('[lang=en] mark').first()).toBeVisible()
  await look(page, 'memory-found')

  await line.getByRole('button', { name: /^Withdraw/ }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Withdraw this wording?' })
  await expect(dialog.getByRole('button', { name: 'Withdraw' })).toBeDisabled()
  await dialog.getByLabel('Why').fill('It is a ship.')
  await look(page, 'memory-withdraw')
  await dialog.getByRole('button', { name: 'Withdraw' }).click()
  await expect(line).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Include withdrawn and replaced' }).click()
  await expect(line).toContainText('Withdrawn by Bruno Casavieja')
  await expect(line).toContainText('It is a ship.')
  await look(page, 'memory-withdrawn')
  await line.getByRole('button', { name: /^Offer again/ }).click()
  await expect(line).not.toContainText('Withdrawn by')
})

test('the memory is as good in Spanish, in the dark and on a phone', async ({
  page,
  context,
  stack,
  enter,
  look,
}) => {
  await context.addCookies([{ name: LOCALE_COOKIE, value: 'es', url: stack.url }])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await enter('editor')
  await page.goto('/desk/memory?q=ministerio')
  await expect(page.getByRole('button', { name: /^Retirar/ }).first()).toBeVisible()
  await look(page, 'memory-phone-dark-es')
  await page.goto('/desk/memory?q=inexistente')
  await expect(page.getByText('No se ha encontrado nada')).toBeVisible()
  await look(page, 'memory-none-es')
  await cut(page, '**/api/v1/memory?*')
  await page.getByRole('searchbox').fill('otra')
  await page.getByRole('button', { name: 'Buscar' }).click()
  await expect(page.getByRole('button', { name: 'Reintentar' })).toBeVisible({
    timeout: 20_000,
  })
  await look(page, 'memory-failed-es')
})

test('what was confirmed once is offered where the segment comes again, and in all places at once', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const id = await openNewArticle(page, 2, [
    block('title', 'Tarifas del muelle'),
    block('list_item', 'Amarre diario: 12 euros'),
    block('list_item', 'Amarre diario: 15 euros'),
    block('list_item', 'Amarre diario: 20 euros'),
    block('list_item', 'Amarre  diario: 12 euros'),
  ])
  await sign(page, 2, 'Daily mooring: 12 euros')
  await expect(editorOf(page, 3)).toBeFocused()
  await expect(rowOf(page, 3)).toContainText('Segment 2 is confirmed as:')
  expect((await targetsOf(page, id))[2]).toBe('Raw.')
  await look(page, 'repetition-offered')

  await page.keyboard.press('Alt+KeyA')
  await expect(editorOf(page, 3)).toContainText('Daily mooring: 15 euros')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(editorOf(page, 3)).toHaveText('Raw.')
  await expect(rowOf(page, 3)).toContainText('Segment 2 is confirmed as:')

  await page.keyboard.press('Alt+Shift+KeyA')
  const dialog = page.getByRole('dialog', { name: 'Take it where the segment comes again' })
  await expect(dialog.getByRole('checkbox')).toHaveCount(3)
  await dialog.getByRole('checkbox').nth(1).uncheck()
  await look(page, 'repetition-places')
  await dialog.getByRole('button', { name: 'Take in 2 places' }).click()
  await expectSaved(page)
  await expect
    .poll(() => targetsOf(page, id))
    .toEqual([
      'Raw.',
      'Daily mooring: 12 euros',
      'Daily mooring: 15 euros',
      'Raw.',
      'Daily mooring: 12 euros',
    ])

  await openEditor(page, 3)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await targetsOf(page, id))[4]).toBe('Raw.')
  expect((await targetsOf(page, id))[2]).toBe('Raw.')
})
