import { expect, type Page } from '@playwright/test'
import { longNews } from '@/e2e/bench/long-news'
import { catchRequests } from '@/e2e/broken-line'
import { test } from '@/e2e/fixtures'
import {
  atRest,
  editorOf,
  englishOf,
  expectSaved,
  openEditor,
  rowOf,
} from '@/e2e/journeys/workspace'

/** Elements a page may hold, however long the article is. */
const MOST_NODES = 3_000

async function importLong(page: Page, sentences: number): Promise<string> {
  await page.goto('/desk')
  const answer = await page.request.post('/api/v1/articles', {
    headers: { origin: new URL(page.url()).origin },
    data: { blocks: longNews(sentences), engine: 'Muelle MT 2' },
    timeout: 120_000,
  })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

/** All segments are there, not only those the page brought along. */
async function expectWhole(page: Page, sentences: number): Promise<void> {
  const row = page.locator('[data-long-list] > li').first()
  await expect(row).toHaveAttribute('aria-setsize', String(sentences), { timeout: 30_000 })
}

async function nodesOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length)
}

async function topOf(page: Page, number: number): Promise<number> {
  return rowOf(page, number).evaluate((row) => row.getBoundingClientRect().top)
}

async function wheel(page: Page, ticks: number, pixels: number): Promise<void> {
  await page.mouse.move(500, 500)
  for (let tick = 0; tick < ticks; tick++) {
    await page.mouse.wheel(0, pixels)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
}

/** Pixels of the list's part of the window that no row covers; its upper edge is one. */
async function bareOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const list = document.querySelector('[data-long-list]')?.getBoundingClientRect()
    const rows = [...document.querySelectorAll('[data-long-list] > li')]
    const inWindow = (top: number, bottom: number) =>
      Math.max(0, Math.min(bottom, window.innerHeight) - Math.max(top, 0))
    const covered = rows.reduce((sum, row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return sum + inWindow(top, bottom)
    }, 0)
    return list ? Math.round(inWindow(list.top, list.bottom) - covered) : -1
  })
}

test('in an article of 2,000 segments every row is near, and nothing jumps', async ({
  page,
  enter,
}) => {
  test.setTimeout(180_000)
  await enter('translator')
  const id = await importLong(page, 2_000)
  const address = `/desk/articles/${id}/revise?segment=1500`
  const html = await (await page.request.get(address)).text()
  expect(html).toContain('aria-label="Segment 1500"')
  expect(html).not.toContain('aria-label="Segment 1400"')

  await page.goto(address)
  await expect(rowOf(page, 1500)).toBeInViewport()
  await expectWhole(page, 2_000)
  await expect(rowOf(page, 1500)).toBeInViewport()
  await expect(rowOf(page, 1500)).toHaveAttribute('aria-posinset', '1500')

  await test.step('rows far away come and go, the one that is edited stays', async () => {
    await openEditor(page, 1500)
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.insertText(' Not yet confirmed.')
    await page.evaluate(() => window.scrollTo(0, 0))
    await expect(rowOf(page, 1)).toBeInViewport()
    await expect(rowOf(page, 1500)).not.toBeInViewport()
    await page.keyboard.insertText(' Typed unseen.')
    await expect(editorOf(page, 1500)).toContainText('Not yet confirmed. Typed unseen.')
    await expectSaved(page)
  })

  await test.step('keys reach the neighbours at once, wherever the window is', async () => {
    await page.keyboard.press('Alt+ArrowDown')
    await expect(editorOf(page, 1501)).toBeFocused()
    await expect(rowOf(page, 1501)).toBeInViewport()
    for (let step = 0; step < 25; step++) await page.keyboard.press('Alt+ArrowUp')
    await expect(editorOf(page, 1476)).toBeFocused()
    await expect(rowOf(page, 1476)).toBeInViewport()
    await expect.poll(() => bareOf(page)).toBeLessThan(3)
  })

  await test.step('a row somebody works on holds still while others become as high as they are', async () => {
    await atRest(page)
    const before = await topOf(page, 1476)
    await page.keyboard.insertText(' More.')
    await expectSaved(page)
    await atRest(page)
    expect(Math.abs((await topOf(page, 1476)) - before)).toBeLessThan(2)
  })

  await test.step('no hole is seen on the way up', async () => {
    await wheel(page, 20, -500)
    await expect.poll(() => bareOf(page)).toBeLessThan(3)
    expect(await nodesOf(page)).toBeLessThan(MOST_NODES)
  })

  await test.step('a filter leaves what fits it, and gives everything back', async () => {
    await page.goto(`/desk/articles/${id}/revise?filter=changed`)
    await expectWhole(page, 2)
    await expect(page.locator('[data-long-list] > li')).toHaveCount(2)
    await expect(englishOf(page, 1500)).toContainText('Typed unseen.')
  })
})

for (const sentences of [1_000, 10_000]) {
  test(`the workspace holds under 3,000 elements at ${sentences} segments`, async ({
    page,
    enter,
  }) => {
    test.setTimeout(240_000)
    await enter('translator')
    const id = await importLong(page, sentences)
    await page.goto(`/desk/articles/${id}/revise?segment=${sentences * 0.9}`)
    await expect(rowOf(page, sentences * 0.9)).toBeInViewport()
    await expectWhole(page, sentences)
    await openEditor(page, sentences * 0.9)
    for (const place of ['end', 'middle', 'top']) {
      await page.evaluate((where) => {
        const height = document.documentElement.scrollHeight
        window.scrollTo(0, { end: height, middle: height / 2, top: 0 }[where] ?? 0)
      }, place)
      await expect.poll(() => bareOf(page), { message: place }).toBeLessThan(3)
      expect(await nodesOf(page), place).toBeLessThan(MOST_NODES)
    }
    await page.keyboard.press('Alt+ArrowDown')
    await expect(editorOf(page, sentences * 0.9 + 1)).toBeFocused()
    await page.getByRole('tab', { name: /^Article/ }).click()
    expect(await nodesOf(page), 'every finding of the article').toBeLessThan(MOST_NODES)
  })
}

test('every view of a very long article comes whole, though its page brings only the head', async ({
  page,
  enter,
}) => {
  test.setTimeout(180_000)
  const last = 1_200
  await enter('translator')
  const id = await importLong(page, last)
  await page.goto(`/desk/articles/${id}/revise?segment=${last}`)
  await openEditor(page, last)
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText(' The very last words.')
  await expectSaved(page)

  await test.step('what the browser has already is not fetched again', async () => {
    await expectWhole(page, last)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByRole('link', { name: 'History' }).click()
    await expect(page.getByText('imported the article')).toBeVisible()
    expect(asked.filter((url) => url.includes('?from='))).toEqual([])
  })

  await test.step('why the rest does not come is said, and it is asked for again', async () => {
    const rest = /\/api\/v1\/articles\/[^/]+\?from=/
    const error = { code: 'forbidden', reason: 'not_permitted', requestId: 'r' }
    await catchRequests(page, rest, (route) => route.fulfill({ status: 403, json: { error } }))
    await page.goto(`/desk/articles/${id}/review`)
    const said = page.getByRole('alert').filter({ hasText: 'Your role does not allow this.' })
    await expect(said).toBeVisible()
    await page.unroute(rest)
    await said.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('body')).toContainText('The very last words.', { timeout: 30_000 })
    await expect(said).toBeHidden()
  })

  for (const view of ['compare/draft...working', 'review', 'preview', 'history?revisions=1200']) {
    await test.step(view, async () => {
      const address = `/desk/articles/${id}/${view}`
      const html = await (await page.request.get(address)).text()
      expect(html).toContain('The drought reaches the ports')
      expect(html).not.toContain('The very last words.')
      await page.goto(address)
      const shown =
        view === 'preview' ? page.frameLocator('iframe').locator('body') : page.locator('body')
      await expect(shown).toContainText('The very last words.', { timeout: 30_000 })
      await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
    })
  }
})
