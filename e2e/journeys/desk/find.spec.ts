import { expect } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { openNewArticle } from '@/e2e/journeys/small-article'
import { editorOf, expectSaved, openEditor, rewrite, targetsOf } from '@/e2e/journeys/workspace'

test('find and replace shows what it would do, does it in one step, and undoes it in one', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 3)
  await openEditor(page, 3)
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.keyboard.press('Alt+f')
  const dialog = page.getByRole('dialog', { name: 'Find and replace' })
  await dialog.getByLabel('Find', { exact: true }).fill('THE')
  await expect(dialog.getByText('Found in 6 places, in 3 segments.')).toBeVisible()
  await dialog.getByLabel('Whole words').check()
  await expect(dialog.getByText('Found in 6 places, in 3 segments.')).toBeVisible()
  await dialog.getByLabel('Replace with').fill('A')
  await expect(dialog.locator('ins')).toHaveCount(6)
  await expect(dialog.getByText('One confirmed segment has to be confirmed again: 3')).toBeVisible()
  await look(page, 'find-and-replace')
  await dialog.getByRole('checkbox').nth(4).uncheck()
  await dialog.getByRole('button', { name: 'Replace in 5 places' }).click()
  await expect(dialog).toBeHidden()
  await expectSaved(page)
  const targets = await targetsOf(page, articleId)
  expect(targets).toEqual([
    'The port returns to open after A strike',
    'A union rejection yesterday A offer.',
    'A ships wait in A bay.',
  ])
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('Undid the changes in 3 segments')).toBeVisible()
  await expectSaved(page)
  expect((await targetsOf(page, articleId)).join(' ')).not.toContain(' A ')
})

test('a pattern that would never end is stopped, and one that is none is named', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, 1)
  await rewrite(page, 1, `${'a'.repeat(40)}!`)
  await page.keyboard.press('Alt+f')
  const dialog = page.getByRole('dialog', { name: 'Find and replace' })
  await dialog.getByLabel('Regular expression').check()
  const field = dialog.getByLabel('Find', { exact: true })
  await field.fill('(a+')
  await expect(dialog.getByText('This is not a valid regular expression.')).toBeVisible()
  await field.fill('^(a+)+$')
  await expect(dialog.getByText('This expression takes too long.')).toBeVisible()
  await field.fill('a{3}')
  await expect(dialog.getByText('Found in 13 places, in 1 segment.')).toBeVisible()
  await dialog.getByRole('radio', { name: 'Spanish' }).click()
  await dialog.getByLabel('Regular expression').uncheck()
  await field.fill('bahia')
  await expect(dialog.locator('mark')).toHaveText(['bahía'])
  await dialog.getByRole('button', { name: 'Go to segment 3' }).click()
  await expect(editorOf(page, 3)).toBeFocused()
})
