import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { actsOn } from '@/e2e/journeys/acts'
import { createArticle, openNewArticle } from '@/e2e/journeys/small-article'
import {
  editorOf,
  englishOf,
  expectSaved,
  linesOf,
  openEditor,
  rewrite,
  rowOf,
  targetsOf,
} from '@/e2e/journeys/workspace'
import { LOCALE_COOKIE } from '@/i18n/locale'

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
  await expect(page.getByText('Nothing left to undo')).toBeVisible()
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

test('a finding comes and goes while one writes, before anything is saved', async ({
  page,
  enter,
  context,
}) => {
  await enter('translator')
  await openNewArticle(page, 2)
  await openEditor(page, 2)
  const marked = editorOf(page, 2).locator('.finding-warning, .finding-blocking')
  await expect(marked.filter({ hasText: 'rejection' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await rewrite(page, 2, 'The union rejected the offer 15 times.')
  await expect(marked.filter({ hasText: '15' })).toBeVisible()
  await expect(page.locator('[data-save-state="offline"]')).toBeVisible()
  await rewrite(page, 2, 'The union rejected the offer yesterday.')
  await expect(marked).toHaveCount(0)
  await context.setOffline(false)
})

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

test('the words that answer the one pointed at are tinted in the other lanes', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, 1)
  await rewrite(page, 3, 'The ships wait in the bay.')
  await page.keyboard.press('Alt+v')
  const row = rowOf(page, 3)
  await row.locator('[data-lane="source"]').getByText('barcos').waitFor()
  const box = await row.locator('[data-lane="source"]').evaluate((lane) => {
    const node = lane.firstChild as Text
    const range = document.createRange()
    range.setStart(node, node.data.indexOf('barcos') + 1)
    range.setEnd(node, node.data.indexOf('barcos') + 4)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await page.mouse.move(box.x - 3, box.y)
  await page.mouse.move(box.x, box.y)
  await expect.poll(() => tinted(page)).toEqual(['ships', 'ships'])
  await page.screenshot({ path: 'test-results/screens/desktop/word-links.png' })

  await page.mouse.move(2, 2)
  await expect.poll(() => tinted(page)).toEqual([])
  await page.keyboard.press('Home')
  await page.keyboard.press('ControlOrMeta+ArrowRight')
  await page.keyboard.press('ControlOrMeta+ArrowRight')
  await page.keyboard.press('ControlOrMeta+ArrowRight')
  await expect.poll(() => tinted(page)).toContain('esperan')
  await page.keyboard.press('Alt+l')
  await expect.poll(() => tinted(page)).toEqual([])
  await page.reload()
  await page.mouse.move(box.x, box.y)
  await page.keyboard.press('Alt+l')
  await expect
    .poll(async () => {
      await page.mouse.move(box.x - 1, box.y)
      await page.mouse.move(box.x, box.y)
      return await tinted(page)
    })
    .toContain('ships')
})

/** What is tinted as an answer to the passage, in the order of the page. */
async function tinted(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...(CSS.highlights.get('word-link') ?? []), ...(CSS.highlights.get('word-link-likely') ?? [])]
      .map(String)
      .sort(),
  )
}

test('findings are reached, explained and dismissed by keys alone', async ({
  page,
  enter,
  look,
}) => {
  await enter('translator')
  const articleId = await openNewArticle(page, 1)
  await page.goto(`/desk/articles/${articleId}/revise?segment=1&panel=terms`)
  await openEditor(page, 1)
  await page.keyboard.press('F8')
  await expect(editorOf(page, 2)).toBeFocused()
  const popover = page.locator('[data-finding-popover]')
  await expect(popover).toContainText('rechazó')
  await expect(page.locator('[data-begins-comment]')).toBeHidden()
  expect(await overlaps(popover, rowOf(page, 2).locator('[data-kept-clear]'))).toBe(false)
  await look(page, 'finding-popover')
  await page.keyboard.press('Escape')
  await expect(popover).toBeHidden()
  await expect(editorOf(page, 2)).toBeFocused()

  await page.keyboard.press('Alt+i')
  const reasons = page.getByRole('list', { name: 'Why is this no error here?' })
  await expect(reasons.getByRole('button').first()).toBeFocused()
  await look(page, 'dismiss-reasons')
  await page.keyboard.press('2')
  await expect(reasons).toBeHidden()
  await expect(page.getByText('“A name or a term”')).toBeVisible()
  await expect(editorOf(page, 2)).toBeFocused()
  await expect(editorOf(page, 2).locator('[data-finding]')).toHaveCount(0)
  await expect.poll(() => reasonsOf(page, articleId)).toEqual(['name'])

  // It sticks to its words, also while they are written again.
  await rewrite(page, 2, 'The union rejection yesterday the whole offer.')
  await expectSaved(page)
  await expect(editorOf(page, 2).locator('.finding-blocking, .finding-warning')).toHaveCount(0)
})

async function overlaps(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (!a || !b) throw new Error('not on the page')
  return a.y < b.y + b.height && b.y < a.y + a.height && a.x < b.x + b.width && b.x < a.x + a.width
}

test('beside an open panel the caret says nothing twice, and a finding goes with its underline', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, 2)
  await openEditor(page, 2)
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('F8')
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('rechazó')
  await expect(rowOf(page, 2).locator('[data-lane=source] .bg-accent-wash\\!')).toBeVisible()
  await expect(page.locator('[data-finding-popover]')).toHaveCount(0)
  await rowOf(page, 2).locator('[data-lane=source] [data-finding]').hover()
  await expect(
    page.locator('[data-begins-comment]').or(page.locator('[data-finding-popover]')),
  ).toHaveCount(1)
  await page.keyboard.press('Alt+1')
  await expect(panel).toContainText('The checks found nothing')
  await expect(editorOf(page, 2).locator('[data-finding]')).toHaveCount(0)
})

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
      const tops = await tools
        .getByRole('button')
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top))
      expect(tops.length).toBeGreaterThan(4)
      expect(new Set(tops).size, `${width} wide`).toBe(1)
    }
  })
}

test('a finding that is newer than the last save can be dismissed, and the next one follows', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, 3)
  await rewrite(page, 3, 'The 15 ships wait in the the bay.')
  await expect(editorOf(page, 3).locator('[data-finding]').first()).toBeVisible()
  await page.keyboard.press('Alt+i')
  await page.keyboard.press('Shift+1')
  const reasons = page.getByRole('list', { name: 'Why is this no error here?' })
  await expect(reasons.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('5')
  await expect(reasons).toBeHidden()
  await expect(page.getByText('“Right as it is”')).toBeVisible()
  await expect(page.getByText('“The check is mistaken”')).toBeVisible()
})

/** Why findings of an article were put aside. */
async function reasonsOf(page: Page, articleId: string): Promise<string[]> {
  const answer = await page.request.get(`/api/v1/articles/${articleId}`)
  const { dismissals } = (await answer.json()) as { dismissals: { reason: string }[] }
  return dismissals.map(({ reason }) => reason)
}

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
})
