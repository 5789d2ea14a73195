import { expect } from '@playwright/test'
import { settle, test } from '@/e2e/fixtures'
import { createArticle, openNewArticle } from '@/e2e/journeys/small-article'
import {
  editorOf,
  englishOf,
  expectSaved,
  linesOf,
  openEditor,
  rowOf,
} from '@/e2e/journeys/workspace'
import { LOCALE_COOKIE } from '@/i18n/locale'

const LONG = {
  source:
    'La directiva cierra su segundo ejercicio con un superávit y pide paciencia a los socios.',
  draft:
    'The board closes its second year with a surplus of money and asks the members for patience before an eventual rise of the quota, which the assembly will see in the spring of the coming year, as the treasurer said.',
}

test('the English breaks its lines when it is written as when it is read, on any screen', async ({
  page,
  enter,
}) => {
  await enter('translator')
  const id = await createArticle(page, [
    { kind: 'caption', ...LONG },
    { kind: 'paragraph', ...LONG },
  ])
  test.slow()
  for (const width of [1440, 1024, 640, 412, 390, 360]) {
    await page.setViewportSize({ width, height: 900 })
    for (const number of [1, 2]) {
      await page.goto(`/desk/articles/${id}/revise?segment=${number}`)
      await expectSaved(page)
      await settle(page)
      const read = await linesOf(englishOf(page, number))
      await englishOf(page, number).click()
      const editor = page.locator('[contenteditable="true"][data-editor="english"]')
      await expect(editor).toBeFocused()
      expect(await linesOf(editor), `segment ${number}, ${width} wide`).toEqual(read)
    }
  }
})

test('keys go on from the segment a page was opened on, before anything is opened', async ({
  page,
  enter,
}) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 3)
  await expect(rowOf(page, 3)).toBeFocused()
  await expect(rowOf(page, 3)).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('[contenteditable]')).toHaveCount(0)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(editorOf(page, 3)).toBeFocused()

  await page.reload()
  await expect(rowOf(page, 3)).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(editorOf(page, 2)).toBeFocused()

  await page.goto(`/desk/articles/${articleId}/revise`)
  await expect(rowOf(page, 1)).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.keyboard.press('Enter')
  await expect(editorOf(page, 1)).toBeFocused()
})

test('Enter writes in the segment a page was opened on, and a refused key says why', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, 3)
  await expectSaved(page)
  await page.keyboard.press('Enter')
  await expect(editorOf(page, 3)).toBeFocused()
  await page.keyboard.press('Alt+j')
  await expect(page.getByText('last segment of its paragraph')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('There is no English here yet to confirm')).toBeVisible()
  await expect(editorOf(page, 3)).toBeFocused()
  await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toHaveCount(1)
})

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 640, height: 900 },
]) {
  test(`no row jumps while one opens, writes and confirms it, ${width} wide`, async ({
    page,
    enter,
  }) => {
    await page.setViewportSize({ width, height })
    await enter('translator')
    await openNewArticle(page, 3)
    const tools = rowOf(page, 3).locator('[data-kept-clear]')
    await expect(tools).toBeVisible()
    const heightOf = async () => (await rowOf(page, 3).boundingBox())?.height
    await settle(page)
    const before = await heightOf()
    await openEditor(page, 3)
    expect(await heightOf()).toBe(before)
    await page.keyboard.press('End')
    await page.keyboard.type('!')
    await expect(tools).toContainText('last edit: you')
    expect(await heightOf()).toBe(before)
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(tools).toContainText('Reopen')
    expect(await heightOf()).toBe(before)
  })
}

for (const language of ['en', 'es']) {
  test(`what can be done with a segment stands in one line at any width (${language})`, async ({
    page,
    context,
    enter,
    stack,
  }) => {
    await context.addCookies([{ name: LOCALE_COOKIE, value: language, url: stack.url }])
    await enter('translator')
    await openNewArticle(page, 2)
    for (const width of [1440, 1366, 1280, 1100, 1024, 900, 640]) {
      await page.setViewportSize({ width, height: 768 })
      const tools = page.locator('[aria-current=true] [data-kept-clear] > div').first()
      await expect(tools.getByRole('button').first()).toBeVisible()
      await expect(async () => {
        const tops = await tools
          .getByRole('button')
          .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top))
        expect(tops.length).toBeGreaterThan(4)
        expect(new Set(tops).size, `${width} wide`).toBe(1)
      }).toPass({ timeout: 10_000 })
    }
  })
}
