import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { openNewArticle } from './small-article'
import { editorOf, expectSaved, openEditor, rowOf, targetsOf } from './workspace'

test('a term is underlined, watched over and replaced by key; a change says what it touches', async ({
  page,
  enter,
  look,
}) => {
  await enter('editor')
  await page.goto('/desk/glossary')
  await page.getByRole('button', { name: 'Add a term' }).click()
  const sheet = page.getByRole('dialog', { name: 'New term' })
  await sheet.getByLabel('Spanish', { exact: true }).fill('bahía')
  await sheet.getByLabel('Preferred English').fill('harbour')
  await sheet.getByLabel('Forbidden English').fill('bay')
  await sheet.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: 'bahía' })).toBeVisible()

  const articleId = await openNewArticle(page, 3)
  await expect.poll(() => underlined(page)).toContain('sindicato')
  await expect(rowOf(page, 3).locator('[data-lane=source] mark')).toHaveText('bahía')
  const explained = page.getByRole('region', { name: 'Glossary: sindicato' })
  await pointAt(page, 2, 'sindicato')
  await expect(explained).toContainText('union')
  await look(page, 'term-underlined')
  await page.keyboard.press('Escape')
  await expect(explained).toBeHidden()

  await openEditor(page, 3)
  await expect(editorOf(page, 3).locator('[data-finding]')).toHaveText('bay')
  await page.keyboard.press('Alt+1')
  await expectSaved(page)
  const saved = async () => (await targetsOf(page, articleId))[2]
  await expect.poll(saved).toBe('The ships wait in the harbour.')
  await expect.poll(() => underlined(page)).toContain('bahía')

  await page.goto('/desk/glossary?q=bah%C3%ADa')
  await page.getByRole('button', { name: 'bahía' }).click()
  const change = page.getByRole('dialog', { name: 'bahía' })
  await change.getByLabel('Preferred English').fill('bay')
  await change.getByLabel('Forbidden English').fill('harbour')
  await change.getByLabel('Note').fill('Only the wide one.')
  await expect(
    change.getByRole('status').filter({ hasText: /Touches \d+ drafts? and/ }),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(change).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: 'bahía' }).click()
  await expect(change.getByText('What you had begun here is back.')).toBeVisible()
  await expect(change.getByLabel('Note')).toHaveValue('Only the wide one.')
  await expect(change.getByLabel('Preferred English')).toHaveValue('bay')
  const impact = change.getByRole('region', { name: 'What it touches' })
  await expect(impact).toContainText(/\d+ drafts?: \d+ segments?, \d+ with a finding/)
  await look(page, 'term-impact')
  await change.getByRole('button', { name: 'Save' }).click()
  await expect(change).toBeHidden()
  await page.getByRole('button', { name: 'bahía' }).click()
  await expect(change.getByText('What you had begun here is back.')).toBeHidden()
})

test('the preferred English is shown by a tap and by what is selected, and put into the text', async ({
  browser,
  enter,
  stack,
}) => {
  const context = await browser.newContext({
    baseURL: stack.url,
    hasTouch: true,
    viewport: { width: 820, height: 1180 },
  })
  await enter('editor', context)
  const page = await context.newPage()
  await openNewArticle(page, 2)
  const explained = page.getByRole('region', { name: 'Glossary: sindicato' })
  await expect.poll(() => underlined(page)).toContain('sindicato')
  const { x, y } = await centreOf(page, 2, 'sindicato')
  await page.touchscreen.tap(x, y)
  await expect(explained).toContainText('union')
  await explained.getByRole('button', { name: 'Insert “union”' }).tap()
  await expect(explained).toBeHidden()
  await expect(rowOf(page, 2).locator('[data-lane=target]')).toContainText('the offer. union')
  await context.close()
})

test('a file with a bad line names the line, and nothing is stored', async ({
  page,
  enter,
  look,
}) => {
  await enter('editor')
  await page.goto('/desk/glossary')
  const before = await termsOf(page)
  await page.getByRole('button', { name: 'The whole glossary' }).click()
  await page.getByRole('menuitem', { name: 'Import a file…' }).click()
  const sheet = page.getByRole('dialog', { name: 'Import terms' })
  const choose = (text: string) =>
    sheet.getByLabel('File, up to 5 MB').setInputFiles({
      name: 'terms.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    })
  await choose('Spanish,English\ntregua,truce\nasedio,\n')
  await expect(sheet.getByRole('listitem').filter({ hasText: 'line 3' })).toContainText(
    'The English is missing.',
  )
  await look(page, 'term-import-bad-line')
  await choose('Spanish,English\ntregua,truce\n"asedio,siege\n')
  await expect(sheet.getByRole('alert')).toContainText('3')
  await expect(sheet.getByRole('button', { name: /^Import \d/ })).toHaveCount(0)
  expect(await termsOf(page)).toEqual(before)
})

/** Passages the browser underlines as terms. */
function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('known-term') ?? [])].map(String))
}

/** The middle of a word in the Spanish of a row. */
async function centreOf(page: Page, number: number, word: string) {
  const lane = rowOf(page, number).locator('[data-lane=source]')
  await lane.scrollIntoViewIfNeeded()
  return lane.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }
    throw new Error(`no ${wanted}`)
  }, word)
}

async function pointAt(page: Page, number: number, word: string): Promise<void> {
  const { x, y } = await centreOf(page, number, word)
  await page.mouse.move(x, y)
}

async function termsOf(page: Page): Promise<string[]> {
  const answer = await page.request.get('/api/v1/terms')
  const { terms } = (await answer.json()) as { terms: { spanish: string; version: number }[] }
  return terms.map(({ spanish, version }) => `${spanish} ${version}`).sort()
}
