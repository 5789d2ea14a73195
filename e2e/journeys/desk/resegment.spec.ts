import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { openNewArticle } from '@/e2e/journeys/small-article'
import {
  atRest,
  editorOf,
  expectSaved,
  openEditor,
  rewrite,
  rowOf,
  targetsOf,
} from '@/e2e/journeys/workspace'

const WHOLE = 'The union rejected the offer yesterday.'

/** Splits the second segment where the desk would, by key; the article then has that many rows. */
async function splitInTwo(page: Page, rows: number): Promise<void> {
  await page.keyboard.press('Alt+KeyE')
  await expect(page.getByRole('slider', { name: 'English' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rowOf(page, rows)).toBeVisible()
  await expect(editorOf(page, 2)).toBeFocused()
}

test('a translator splits a segment by key, takes it back, and joins two', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const id = await openNewArticle(page, 2)
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

test('acts are taken back one after the other, but never over words typed since', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const id = await openNewArticle(page, 2)
  await rewrite(page, 2, WHOLE)
  for (const rows of [4, 5]) await splitInTwo(page, rows)
  for (const rows of [5, 4]) {
    await page.keyboard.press('Alt+Shift+KeyJ')
    await expect(rowOf(page, rows)).toHaveCount(0)
    await expect(editorOf(page, 2)).toBeFocused()
  }
  expect((await targetsOf(page, id))[1]).toBe(WHOLE)

  await splitInTwo(page, 4)
  await page.keyboard.press('End')
  await page.keyboard.insertText(' at once')
  await page.keyboard.press('Alt+Shift+KeyJ')
  await expect(page.getByText('This split can no longer be taken back')).toBeVisible()
  await look(page, 'undo-refused')
  await expect(editorOf(page, 2)).toContainText('at once')
  await expectSaved(page)
  expect((await targetsOf(page, id))[1]).toContain('at once')
  expect(await targetsOf(page, id)).toHaveLength(4)
})

test('on a phone a tap on a word is where the second half begins', async ({
  page,
  enter,
  look,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enter('translator')
  const id = await openNewArticle(page, 3)
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

const LONG = [
  {
    kind: 'paragraph',
    source: 'El sindicato rechazó ayer la oferta del gobierno. '.repeat(24).trim(),
    draft: 'The union rejected yesterday the offer of the government. '.repeat(24).trim(),
  },
]

test('the panel to split or join opens in view, and the row does not jump', async ({
  page,
  enter,
  look,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await enter('translator')
  await openNewArticle(page, 12, LONG)
  await openEditor(page, 12)
  // The row ends where the window does, with nothing below it.
  await rowOf(page, 12).evaluate((row) =>
    window.scrollBy(0, row.getBoundingClientRect().bottom - window.innerHeight + 8),
  )
  await atRest(page)
  await page.keyboard.press('Alt+KeyE')
  const split = page.getByRole('group', { name: 'Where to split' })
  await expect(page.getByRole('slider', { name: 'English' })).toBeFocused()
  await expectInView(split.getByRole('slider', { name: 'English' }))
  await expectInView(split.getByRole('button', { name: 'Split' }))
  const settled = await rowOf(page, 12).boundingBox()
  await atRest(page)
  expect(await rowOf(page, 12).boundingBox(), 'nothing moves after that').toEqual(settled)
  await look(page, 'split-in-view')
  await page.keyboard.press('Escape')
  await expect(editorOf(page, 12)).toBeFocused()

  await page.keyboard.press('Alt+KeyJ')
  const join = page.getByRole('group', { name: 'Joined with segment 13' })
  await expect(join.getByRole('button', { name: 'Join' })).toBeFocused()
  await expectInView(join.getByRole('button', { name: 'Join' }))
  await look(page, 'join-in-view')
})

const LONG_SENTENCE = [
  {
    kind: 'paragraph',
    source: `El sindicato rechazó ${'la oferta del gobierno y de la empresa, '.repeat(9)}ayer.`,
    draft: `The union rejected ${'the offer of the government and of the company, '.repeat(9)}yesterday.`,
  },
]

test('on a phone the panel to split is in view with its key, however long the sentence', async ({
  page,
  enter,
  look,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await enter('translator')
  await openNewArticle(page, 1, LONG_SENTENCE)
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Split', exact: true }).click()
  const split = page.getByRole('group', { name: 'Where to split' })
  const english = split.getByRole('slider', { name: 'English' })
  await expect(english).toBeFocused()
  await atRest(page)
  await expectInView(english)
  await expectInView(split.getByRole('button', { name: 'Split' }))
  await look(page, 'split-in-view-phone')
})

/** All of it is in the window, and nothing lies over its middle. */
async function expectInView(part: Locator): Promise<void> {
  await expect(part).toBeInViewport({ ratio: 1 })
  const isOnTop = await part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const there = document.elementFromPoint(left + width / 2, top + height / 2)
    return element.contains(there)
  })
  expect(isOnTop).toBe(true)
}
