import { expect } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { createArticle } from '@/e2e/journeys/small-article'
import {
  editorOf,
  expectSaved,
  openEditor,
  rewrite,
  rowOf,
  targetsOf,
} from '@/e2e/journeys/workspace'

const WHOLE = 'The union rejected the offer yesterday.'

test('a translator splits a segment by key, takes it back, and joins two', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const id = await createArticle(page)
  await page.goto(`/desk/articles/${id}/revise?segment=2`)
  await rewrite(page, 2, WHOLE)

  await page.keyboard.press('Alt+KeyE')
  const english = page.getByRole('slider', { name: 'English' })
  await expect(english).toBeFocused()
  await look(page, 'split')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(english).toHaveAttribute('aria-valuetext', /“union” and “rejected”/)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('slider', { name: 'Spanish' })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(editorOf(page, 2)).toBeFocused()
  await expect(rowOf(page, 4)).toBeVisible()
  expect((await targetsOf(page, id)).slice(1, 3)).toEqual([
    'The union',
    'rejected the offer yesterday.',
  ])

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(rowOf(page, 4)).toHaveCount(0)
  expect((await targetsOf(page, id))[1]).toBe(WHOLE)

  await openEditor(page, 2)
  await page.keyboard.press('Alt+KeyJ')
  const preview = page.getByRole('group', { name: 'Joined with segment 3' })
  await expect(preview).toContainText(`${WHOLE} The ships wait in the bay.`)
  await look(page, 'join')
  await page.keyboard.press('Enter')
  await expect(rowOf(page, 3)).toHaveCount(0)
  await expect(editorOf(page, 2)).toBeFocused()
  await expectSaved(page)
  expect(await targetsOf(page, id)).toHaveLength(2)

  await page.keyboard.press('Alt+Shift+KeyJ')
  await expect(rowOf(page, 3)).toBeVisible()
})

test('on a phone a tap on a word is where the second half begins', async ({
  page,
  enter,
  look,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enter('translator')
  const id = await createArticle(page)
  await page.goto(`/desk/articles/${id}/revise?segment=3`)
  await expect(page.getByText('3 of 3', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Split', exact: true }).click()
  await page.getByRole('slider', { name: 'English' }).getByText('wait', { exact: true }).click()
  await look(page, 'split-phone')
  await page
    .getByRole('group', { name: 'Where to split' })
    .getByRole('button', { name: 'Split' })
    .click()
  await expect(page.getByText('3 of 4', { exact: true })).toBeVisible()
  expect((await targetsOf(page, id)).slice(2)).toEqual(['The ships', 'wait in the bay.'])
})
