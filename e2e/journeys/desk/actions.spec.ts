import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { openNewArticle } from '@/e2e/journeys/small-article'
import { editorOf, rowOf } from '@/e2e/journeys/workspace'
import { LOCALE_COOKIE } from '@/i18n/locale'

async function openWorkspace(page: Page, articleId: string | undefined): Promise<void> {
  await page.goto(`/desk/articles/${articleId}/revise`)
  await expect(rowOf(page, 1)).toBeVisible()
}

test('a button with a picture says what it does, to a resting pointer and to the focus', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, 2)
  const control = (name: string) => rowOf(page, 2).getByRole('button', { name, exact: true })
  const help = page.getByRole('tooltip')
  await control('Copy the Spanish').hover()
  await expect(help).toHaveText(/^Copy the Spanish.*S$/)
  await control('Ask or comment').hover()
  await expect(help).toHaveText(/^Ask or comment/)
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await control('Ask or comment').focus()
  await page.keyboard.press('Tab')
  await expect(control('Split')).toBeFocused()
  await expect(help).toHaveText(/^Split/)
  await page.keyboard.press('Tab')
  await expect(help).not.toHaveText(/^Split/)
  // Its row is left by key: no words stay behind a button that has gone.
  await control('Copy the Spanish').hover()
  await expect(help).toHaveText(/^Copy the Spanish/)
  await page.keyboard.press('Control+Enter')
  await expect(editorOf(page, 3)).toBeFocused()
  await expect(help).toBeHidden()
})

test('everything is found by its words, with its key, and done from the keyboard', async ({
  page,
  stack,
  enter,
  look,
}) => {
  await enter('translator')
  await openWorkspace(page, stack.things.article)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(editorOf(page, 1)).toBeFocused()

  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Actions and places' })
  const search = palette.getByRole('combobox')
  await expect(search).toBeFocused()
  await look(page, 'palette')
  await page.keyboard.type('seg next')
  await expect(palette.getByRole('option', { name: /^Next segment Alt/ })).toBeVisible()
  await search.fill('copy')
  await expect(palette.getByRole('option', { name: /^Copy the Spanish/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(editorOf(page, 1)).toBeFocused()

  await page.keyboard.press('Alt+g')
  await expect(search).toBeFocused()
  await page.keyboard.type('2')
  await expect(palette.getByRole('option', { name: 'Go to segment 2' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(editorOf(page, 2)).toBeFocused()
  await expect(page).toHaveURL(/segment=2/)

  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Restore the draft')
  await look(page, 'keys')
  await page.keyboard.press('Escape')
  await expect(rowOf(page, 2)).toBeFocused()

  await page.keyboard.press('Control+k')
  await expect(search).toBeFocused()
  await page.keyboard.type('99999')
  await page.keyboard.press('Enter')
  await expect(page.getByText('There is no segment 99999.')).toBeVisible()

  await page.getByRole('button', { name: 'Actions and places' }).click()
  await expect(search).toBeFocused()
  await page.keyboard.type('history')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/history$/)
})

test('in Spanish, accents need not be typed', async ({ page, context, stack, enter, look }) => {
  await context.addCookies([{ name: LOCALE_COOKIE, value: 'es', url: stack.url }])
  await enter('translator')
  await page.goto(`/desk/articles/${stack.things.article}/history`)
  await page.getByRole('button', { name: 'Acciones y lugares' }).click()
  const palette = page.getByRole('dialog', { name: 'Acciones y lugares' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('traduccion')
  await expect(palette.getByRole('status')).toHaveText(/resultado|No se encontró/)
  await palette.getByRole('combobox').fill('importar')
  await look(page, 'palette-es')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk\/import$/)
})

test('a changed key works at once, after a reload and in another browser, until it is given back', async ({
  page,
  browser,
  stack,
  enter,
  look,
}) => {
  await enter('chief')
  await openWorkspace(page, stack.things.article)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  const change = (name: string) => sheet.getByRole('button', { name: `Change the key: ${name}` })

  await change('Next segment').click()
  await expect(sheet.getByText('Press the new key.')).toBeVisible()
  await page.keyboard.press('Control+w')
  await expect(sheet.getByText('That key belongs to the browser.')).toBeVisible()
  await change('Next segment').click()
  await page.keyboard.press('Alt+s')
  await expect(sheet.getByText(/Alt S is already used by “Copy the Spanish/)).toBeVisible()
  await look(page, 'keys-taken')
  await sheet.getByRole('button', { name: 'Leave it as it is' }).click()
  await change('Next segment').click()
  const kept = page.waitForResponse('**/api/v1/me/keys')
  await page.keyboard.press('Alt+q')
  await expect(change('Next segment')).toHaveText(/Alt\s*Q$/)
  expect((await kept).status()).toBe(200)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('Alt+q')
  await expect(page).toHaveURL(/segment=1/)

  await page.reload()
  await expect(rowOf(page, 1)).toBeVisible()
  await page.keyboard.press('Alt+q')
  await expect(page).toHaveURL(/segment=2/)

  const elsewhere = await browser.newContext()
  await enter('chief', elsewhere)
  const other = await elsewhere.newPage()
  await openWorkspace(other, stack.things.article)
  await other.keyboard.press('Alt+ArrowDown')
  await other.keyboard.press('Alt+q')
  await expect(editorOf(other, 1)).toBeFocused()
  await other.keyboard.press('Control+k')
  await expect(other.getByRole('option', { name: /^Next segment/ })).toHaveText(/Alt\s*Q$/)
  await other.keyboard.press('Escape')
  await expect(editorOf(other, 1)).toBeFocused()
  await other.keyboard.press('Escape')
  await expect(rowOf(other, 1)).toBeFocused()
  await other.keyboard.press('?')
  await other.getByRole('button', { name: 'Back to all the usual keys' }).click()
  await expect(other.getByRole('button', { name: 'Change the key: Next segment' })).toHaveText(
    /Alt\s*↓$/,
  )
  await elsewhere.close()
})
